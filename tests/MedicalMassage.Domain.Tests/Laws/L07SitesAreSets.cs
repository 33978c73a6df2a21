using CsCheck;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Tests.Generation;
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
    public void What_follows_a_fact_reaches_its_side_or_both_where_the_side_is_not_known() => Law.Holds(Facts.Site, site =>
    {
        RuleBook book = RuleBook.Empty.With(new Contraindication(
            new RuleInfo("gen/site", "A sore place", "gen", "made"),
            new SymptomTrigger { Kinds = ["sore-place"] },
            new ContraindicationEffect(Restriction.Exclude(BodyRegions.None), Reach.SiteOfTrigger)));
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { Symptoms = [Symptom.Of("sore-place", site)] },
        };
        return book.Evaluate(referral).Envelope.ExcludedRegions == site.Regions;
    });

    [Fact]
    public void Every_reach_holds_the_place_itself_and_stays_on_its_side() => Law.Holds(Facts.Site, site =>
    {
        ulong sites = site.Regions.Mask;
        ulong other = site.Side switch { Side.Left => BodyMap.RightHalf, Side.Right => BodyMap.LeftHalf, _ => 0 };
        return new[] { BodyReach.Limb(sites), BodyReach.Quadrant(sites), BodyReach.Distal(sites) }.All(reached =>
            (sites & ~reached) == 0 && ((sites & BodyMap.Midline) != 0 || (reached & other) == 0));
    });
}
