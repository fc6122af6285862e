/** Disjoint sets of 0 … count − 1; the smallest member stands for its set, so the result does not depend on the order of unions. */
export class UnionFind {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = new Int32Array(count);
    for (let member = 0; member < count; member++) this.parent[member] = member;
  }

  find(member: number): number {
    const { parent } = this;
    let root = member;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = member; at !== root; ) {
      const up = parent[at] as number;
      parent[at] = root;
      at = up;
    }
    return root;
  }

  /** True if they were apart until now. */
  union(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return false;
    this.parent[Math.max(left, right)] = Math.min(left, right);
    return true;
  }
}
