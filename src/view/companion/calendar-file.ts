import ical, { ICalAlarmType } from 'ical-generator';

/** One reminder. `start` is a moment, so that summer time between now and then changes nothing. */
export interface ReminderData {
  id: string;
  locale: string;
  product: string;
  start: Date;
  title: string;
  text: string;
  /** The plan's address. */
  address: string;
}

/** How long the entry fills in the calendar, in minutes. */
const length = 15;

/** A calendar of one event with an alarm (RFC 5545). Its times are in UTC, which needs no table of zones. */
export function calendarFile({ id, locale, product, start, title, text, address }: ReminderData) {
  const calendar = ical({
    prodId: { company: product, product: 'reminder', language: locale.toUpperCase() },
  });
  const event = calendar.createEvent({
    id: `${id}@dishari`,
    start,
    end: new Date(start.getTime() + length * 60_000),
    summary: title,
    description: `${text}\n${address}`,
    url: address,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  return calendar.toString();
}
