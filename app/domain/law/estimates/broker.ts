/** What brokers ask who go between a worker and an agency: an estimate, since no law allows them anything. */

/** VND for the whole journey, as those who went report it. Brokerage itself is forbidden (Law 69/2020/QH14 art. 7.8). */
export const USUAL_BROKER_VND = 140_000_000;

/** What a broker takes beyond the lawful cost, VND for good; 0 where no more is asked. */
export function brokerMoreVnd(brokerVnd: number, costVnd: number): number {
  return Math.max(0, brokerVnd - costVnd);
}
