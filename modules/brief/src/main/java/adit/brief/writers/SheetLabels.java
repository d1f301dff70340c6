package adit.brief.writers;

import adit.brief.sheet.Labels;
import adit.text.Catalogue;
import adit.text.Language;
import java.util.List;

/** Names of sheets, columns and units in a language; the tables' own where the catalogue has none. */
record SheetLabels(Language language) implements Labels {

    /** Columns such as {@code look-through-low} are the ends of the range of another column. */
    private static final List<String> ENDS = List.of("low", "high");

    @Override
    public String sheet(String table) {
        return find("sheet.", table);
    }

    @Override
    public String column(String name) {
        for (String end : ENDS) {
            if (name.endsWith("-" + end)) {
                String of = name.substring(0, name.length() - end.length() - 1);
                return Catalogue.of(language).say("range." + end, find("heading.", of));
            }
        }
        return find("heading.", name);
    }

    @Override
    public String unit(String unit) {
        return find("measure.", unit);
    }

    private String find(String kind, String word) {
        return Catalogue.of(language).find(kind + word.replace(' ', '-')).orElse(word);
    }
}
