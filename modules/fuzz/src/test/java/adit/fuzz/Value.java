package adit.fuzz;

import java.util.Random;

/**
 * Another content of a cell.
 *
 * @param kind for the table of figures
 * @param text the content
 * @param expect what a command must do with it
 */
record Value(String kind, String text, Expect expect) {

    static Value draw(Schema.Column column, String before, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Value("control character", Words.pick(Words.CONTROLS, random), Expect.TOLD);
            case 1 -> new Value("empty cell", "", column.required() ? told(before) : Expect.ANY);
            case 2 -> space(column, before, random);
            case 3 -> new Value("a very long text", "7".repeat(100_000), column.isNumber() ? Expect.TOLD : Expect.ANY);
            case 4 -> new Value("other case", swapped(before), Expect.ANY);
            default -> typed(column, before, random);
        };
    }

    private static Expect told(String before) {
        return before.isEmpty() ? Expect.SAME : Expect.TOLD;
    }

    private static Value space(Schema.Column column, String before, Random random) {
        String text = random.nextBoolean() ? " " + before : before + "\u00a0";
        boolean matters =
                column.isNumber() || column.reference() || !column.words().isEmpty();
        return new Value("stray space", text, matters && !before.isEmpty() ? Expect.TOLD : Expect.ANY);
    }

    private static Value typed(Schema.Column column, String before, Random random) {
        if (column.isNumber()) {
            return number(column, before, random);
        }
        if (!column.words().isEmpty() || column.reference()) {
            return new Value("unknown code", Words.pick(Words.UNKNOWN, random), Expect.TOLD);
        }
        return new Value("other text", Words.pick(Words.UNKNOWN, random), Expect.ANY);
    }

    private static Value number(Schema.Column column, String before, Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                column.notNegative()
                        ? new Value("negative number", "-1", Expect.TOLD)
                        : new Value("negative number", "-1", Expect.ANY);
            case 1 -> new Value("another number", before + "000", Expect.ANY);
            case 2 ->
                column.type().equals("number")
                        ? new Value("another number", "0.5", Expect.ANY)
                        : new Value("not a whole number", "2030.5", Expect.TOLD);
            default -> new Value("not a number", Words.pick(Words.NO_NUMBERS, random), Expect.TOLD);
        };
    }

    private static String swapped(String text) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(java.util.Locale.ROOT) : upper;
    }
}
