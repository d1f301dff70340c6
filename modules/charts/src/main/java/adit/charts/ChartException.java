package adit.charts;

/** A picture could not be drawn; the message names it. */
public final class ChartException extends RuntimeException {

    public ChartException(String message, Throwable cause) {
        super(message, cause);
    }
}
