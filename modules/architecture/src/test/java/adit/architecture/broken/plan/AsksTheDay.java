package adit.architecture.broken.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks: no clock; a date that is given would be none. */
public final class AsksTheDay {

    private AsksTheDay() {}

    static LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
