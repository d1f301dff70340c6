package adit.world;

import adit.basics.FormId;

/**
 * A commodity at a stage, the thing that is traded.
 *
 * @param id code
 * @param name English name
 * @param nameJa Japanese name
 * @param commodity the mineral
 * @param stage such as mining, refining, metal, product, scrap
 * @param basis content basis of one ton (contained element, oxide, gross)
 */
public record Form(FormId id, String name, String nameJa, String commodity, String stage, String basis) {}
