package org.trendbook.analyze.sample;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/** The union of several lists of models: a model that is in several, known by its number, is in it once. */
final class UnitedModels extends AbstractList<ModelRecord> implements NamedModels, RandomAccess {
    private final List<List<ModelRecord>> lists = new ArrayList<>();
    /** For each place, which of the lists has the model, and at which index. */
    private final IntColumn listOfPlace = IntColumn.empty();

    private final IntColumn indexOfPlace = IntColumn.empty();
    /** For each model number, its place plus one. */
    private final IntColumn placeOfNumber = IntColumn.empty();

    /**
     * Adds a list, which must not change afterwards.
     *
     * @return for each index of the list, the place of its model in the union
     */
    int[] unite(List<ModelRecord> models) {
        int[] places = new int[models.size()];
        for (int index = 0; index < places.length; index++) {
            places[index] = place(models, index);
        }
        lists.add(models);
        return places;
    }

    private int place(List<ModelRecord> models, int index) {
        int number = NamedModels.numberAt(models, index);
        if (number == UNNUMBERED) {
            return add(index);
        }
        while (placeOfNumber.size() <= number) {
            placeOfNumber.add(0);
        }
        if (placeOfNumber.get(number) == 0) {
            placeOfNumber.set(number, add(index) + 1);
        }
        return placeOfNumber.get(number) - 1;
    }

    private int add(int index) {
        listOfPlace.add(lists.size());
        indexOfPlace.add(index);
        return indexOfPlace.size() - 1;
    }

    private List<ModelRecord> list(int place) {
        return lists.get(listOfPlace.get(place));
    }

    @Override
    public ModelRecord get(int place) {
        return list(place).get(indexOfPlace.get(place));
    }

    @Override
    public String nameAt(int place) {
        return NamedModels.nameAt(list(place), indexOfPlace.get(place));
    }

    @Override
    public String recordIdAt(int place) {
        return NamedModels.recordIdAt(list(place), indexOfPlace.get(place));
    }

    @Override
    public int numberAt(int place) {
        return NamedModels.numberAt(list(place), indexOfPlace.get(place));
    }

    @Override
    public int size() {
        return indexOfPlace.size();
    }
}
