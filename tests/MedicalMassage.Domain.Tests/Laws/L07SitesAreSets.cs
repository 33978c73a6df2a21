using CsCheck;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L07SitesAreSets
{
    private static readonly Gen<BodyRegions> Regions = Facts.Site.Array[0, 6].Select(sites => BodyRegions.Create(sites));

    [Fact]
    public void A_set_is_the_sum_of_the_sites_it_lists() => Law.Holds(Regions, set => BodyRegions.Create([.. set]) == set);

    [Fact]
    public void Sets_add_and_cut_as_sets_do() => Law.Holds(Gen.Select(Regions, Regions), t =>
        (t.Item1 | t.Item2).Contains(t.Item1)
        && t.Item1.Contains(t.Item1 & t.Item2)
        && !(t.Item1.Except(t.Item2)).Overlaps(t.Item2)
        && (t.Item1.Except(t.Item2) | (t.Item1 & t.Item2)) == t.Item1
        && (t.Item1 | t.Item2).Places == t.Item1.Places + t.Item2.Places - (t.Item1 & t.Item2).Places);

    [Fact]
    public void A_region_without_a_side_is_both_sides() => Law.Holds(Gen.Enum<BodyRegion>(), region =>
        (BodyRegions.Of(region, Side.Left) | BodyRegions.Of(region, Side.Right)) == BodyRegions.Of(region));

    [Fact]
    public void A_restriction_on_a_region_covers_all_its_parts() => Law.Holds(Gen.Select(Facts.Site, Gen.Enum<Technique>(), Gen.Int[1, 5]), t =>
    {
        TreatmentEnvelope envelope = TreatmentEnvelope.Whole.Restrict(Restriction.Exclude(t.Item1, t.Item2));
        return t.Item1.Regions.All(part => envelope.GreatestPressure(part, t.Item2) == 0)
            && envelope.Allowed(t.Item2, Pressure.Of(t.Item3)) == BodyRegions.WholeBody.Except(t.Item1);
    });

    [Fact]
    public void What_follows_a_fact_reaches_its_sides_or_both_where_the_side_is_not_known() => Law.Holds(Gen.Select(Facts.Site.Array[1, 3], Gen.Int[1, 15]), t =>
    {
        (BodySite[] sites, int reach) = t;
        ulong mask = BodyRegions.Create(sites).Mask;
        ulong reached = ((reach & 1) != 0 ? mask : 0) | ((reach & 2) != 0 ? BodyReach.Limb(mask) : 0) | ((reach & 4) != 0 ? BodyReach.Quadrant(mask) : 0) | ((reach & 8) != 0 ? BodyReach.Distal(mask) : 0);
        return Book((Reach)reach).Evaluate(With(sites)).Envelope.ExcludedRegions == BodyRegions.FromMask(reached);
    });

    [Fact]
    public void A_fact_whose_side_is_forgotten_reaches_no_less() => Law.Holds(Gen.Select(Facts.Site.Array[1, 2], Gen.Int[1, 15]), t =>
    {
        RuleBook book = Book((Reach)t.Item2);
        return book.Evaluate(With([.. t.Item1.Select(site => new BodySite(site.Region))])).Envelope.IsWithin(book.Evaluate(With(t.Item1)).Envelope);
    });

    [Fact]
    public void A_fact_without_a_place_reaches_everywhere() => Law.Holds(Gen.Int[1, 15], reach =>
        Book((Reach)reach).Evaluate(With([])).Envelope.IsEmpty);

    [Fact]
    public void A_place_that_a_rule_looks_for_is_found_by_any_of_its_parts_on_its_side() => Law.Holds(Gen.Select(Regions, Facts.Site.Array[1, 3]), t =>
    {
        if (t.Item1.IsEmpty)
            return true;
        RuleBook book = RuleBook.Empty.With(Books.Rule("gen/site", new SymptomTrigger { Kinds = ["sore-place"], Sites = t.Item1 }, new ContraindicationEffect(Restriction.ExcludeEverything)));
        return book.Evaluate(With(t.Item2)).Envelope.IsEmpty == BodyRegions.Create(t.Item2).Overlaps(t.Item1);
    });

    [Fact]
    public void Sets_are_written_alike_if_they_are_alike_however_they_were_listed() => Law.Holds(Gen.Select(Facts.Site.Array[1, 6], Facts.Site.Array[1, 6]), t =>
    {
        (BodyRegions one, BodyRegions other) = (BodyRegions.Create(t.Item1), BodyRegions.Create(t.Item2));
        string told = Json([.. t.Item1, .. t.Item2]);
        return told == Json([.. t.Item2, .. t.Item1, .. t.Item2]) && told == Json([.. one | other]) && (Json(t.Item1) == Json(t.Item2)) == (one == other);
    });

    [Fact]
    public void Sets_of_techniques_add_and_cut_as_sets_do() => Law.Holds(Gen.Select(Gen.Enum<Technique>().Array[0, 6], Gen.Enum<Technique>().Array[0, 6]), t =>
    {
        (SetOf<Technique> one, SetOf<Technique> other) = ([.. t.Item1], [.. t.Item2]);
        return (one & other).SequenceEqual(t.Item1.Intersect(t.Item2).Order()) && (one | other).SequenceEqual(t.Item1.Union(t.Item2).Order())
            && one.Except(other).SequenceEqual(t.Item1.Except(t.Item2).Order()) && one.Count == t.Item1.Distinct().Count();
    });

    [Fact]
    public void Every_reach_holds_the_place_itself_and_stays_on_its_side() => Law.Holds(Facts.Site, site =>
    {
        ulong sites = site.Regions.Mask;
        ulong other = site.Side switch { Side.Left => BodyMap.RightHalf, Side.Right => BodyMap.LeftHalf, _ => 0 };
        return new[] { BodyReach.Limb(sites), BodyReach.Quadrant(sites), BodyReach.Distal(sites) }.All(reached =>
            (sites & ~reached) == 0 && ((sites & BodyMap.Midline) != 0 || (reached & other) == 0));
    });

    private static RuleBook Book(Reach reach) => RuleBook.Empty.With(Books.Rule(
        "gen/site", new SymptomTrigger { Kinds = ["sore-place"] }, new ContraindicationEffect(Restriction.Exclude(BodyRegions.None), reach)));

    private static ReferralCase With(BodySite[] sites) => new(new LocalDate(2026, 11, 23))
    {
        Patient = PatientHistory.AskedAndNone with { Symptoms = [Symptom.Of("sore-place", sites)] },
    };

    private static string Json(BodySite[] sites) => CaseFormat.Write(new ReferralCase(new LocalDate(2026, 11, 23))
    {
        Plan = new SessionPlan("aim") { HomeCare = [new HomeCare(HomeCareKind.Heat, "warm") { Regions = [.. sites] }] },
    });
}
