using System.Text.Json.Nodes;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>The standing of a prescription, over generated prescriptions of every scheme.</summary>
public sealed class L12Standings
{
    private static readonly LocalDate[] Days = [new(2026, 11, 23), new(2028, 2, 29), new(2027, 1, 1), new(2021, 1, 10)];

    private static readonly Gen<(PrescriptionScheme Scheme, ReferralCase Case)> Any = Gen.Select(Gen.OneOf([.. PrescriptionSchemes.All]), Gen.OneOf(Days)).SelectMany((scheme, day) =>
        Prescribing.For(scheme.Id, day).Select(prescription => (scheme, new ReferralCase(day) { Prescription = prescription })));

    [Fact]
    public void Units_left_are_never_negative() => Law.Holds(Any, t => PrescriptionStanding.Of(t.Case, t.Scheme).Units.All(units => units.Left is null or >= 0), Print);

    [Fact]
    public void A_standing_is_constant_between_the_dates_of_its_timeline() => Law.Holds(Any, t =>
    {
        PrescriptionStanding standing = PrescriptionStanding.Of(t.Case, t.Scheme);
        LocalDate day = t.Case.AsOf;
        string said = Said(standing);
        foreach (StandingChange change in standing.Timeline.Take(12))
        {
            if (Said(On(t, change.Date.PlusDays(-1))) != said)
                return false;
            if (Period.DaysBetween(day, change.Date) > 2 && Said(On(t, day.PlusDays(Period.DaysBetween(day, change.Date) / 2))) != said)
                return false;
            PrescriptionStanding then = On(t, change.Date);
            if (then.State != change.State || Said(then) == said)
                return false;
            said = Said(then);
            day = change.Date;
        }
        return standing.Timeline.Count >= 12 || Said(On(t, day.PlusDays(2_000))) == said;
    }, Print);

    [Fact]
    public void Every_lapse_is_a_requirement_of_the_same_rule_and_every_other_prescription_has_none() => Law.Holds(Any, t =>
    {
        PrescriptionStanding standing = PrescriptionStanding.Of(t.Case, t.Scheme);
        Decision decision = RuleBooks.Prescriptions(t.Scheme).Evaluate(t.Case);
        bool held = decision.Verdict >= Verdict.Hold;
        return standing.Lapses.All(lapse => decision.Requirements.Any(requirement => requirement.Rule == lapse.Rule))
            && (standing.State is not (PrescriptionState.Lapsed or PrescriptionState.Exhausted or PrescriptionState.Superseded or PrescriptionState.NotYetValid or PrescriptionState.OtherScheme) || held || t.Scheme.ForAny)
            && (standing.State != PrescriptionState.Lapsed || standing.Lapses.Count > 0);
    }, Print);

    [Fact]
    public void One_more_session_extends_no_deadline_but_that_of_the_next_session() => Law.Holds(Any.SelectMany(t => Gen.Int[0, 20].Select(days => (t.Scheme, t.Case, days))), t =>
    {
        Prescription form = t.Case.Prescription!;
        PrescriptionStanding before = PrescriptionStanding.Of(t.Case, t.Scheme);
        if (before.Units.Count == 0 || !form.SessionsGiven.Any(session => session.Date <= t.Case.AsOf.PlusDays(-t.days)))
            return true;
        SessionGiven more = new(t.Case.AsOf.PlusDays(-t.days), before.Units[0].Service);
        PrescriptionStanding after = PrescriptionStanding.Of(t.Case with { Prescription = form with { SessionsGiven = [.. form.SessionsGiven, more] } }, t.Scheme);
        return after.Deadlines.Where(deadline => deadline.Kind != DeadlineKind.NextSession).All(deadline =>
            before.Deadlines.Where(earlier => earlier.Rule == deadline.Rule && earlier.Kind == deadline.Kind).All(earlier => deadline.LastDay <= earlier.LastDay));
    }, t => Print((t.Scheme, t.Case)));

    [Fact]
    public void Forgetting_what_the_form_has_to_say_never_clears_a_case_that_holds()
    {
        RuleBook german = RuleBooks.Prescriptions(PrescriptionSchemes.GermanStatutory);
        Gen<(ReferralCase Case, int What)> cases = Gen.OneOf(Days).SelectMany(day => Gen.Select(Prescribing.For("de-gkv", day), Gen.Int[0, 6], (form, what) => (new ReferralCase(day) { Prescription = form with { Scheme = "de-gkv" } }, what)));
        Law.Holds(cases, t =>
        {
            Prescription form = t.Case.Prescription!;
            Prescription? ignorant = t.What switch
            {
                0 => null,
                1 => form with { Issued = null },
                2 => form with { Prescriber = null },
                3 => form with { Diagnosis = null },
                4 => form with { DiagnosisGroup = null },
                5 => form with { Items = [] },
                _ => form with { Signature = Stated.Unrecorded },
            };
            return german.Evaluate(t.Case).Verdict < Verdict.Hold || german.Evaluate(t.Case with { Prescription = ignorant }).Verdict >= Verdict.Hold;
        }, t => Print((PrescriptionSchemes.GermanStatutory, t.Case)));
    }

    private static PrescriptionStanding On((PrescriptionScheme Scheme, ReferralCase Case) t, LocalDate day) => PrescriptionStanding.Of(t.Case with { AsOf = day }, t.Scheme);

    /// <summary>All that it says of its day, but for the day.</summary>
    private static string Said(PrescriptionStanding standing)
    {
        JsonObject said = JsonNode.Parse(StandingFormat.Write(standing))!.AsObject();
        said.Remove("on");
        said.Remove("timeline");
        return said.ToJsonString();
    }

    private static string Print((PrescriptionScheme Scheme, ReferralCase Case) t) => t.Scheme.Id + "\n" + CaseFormat.Write(t.Case, indented: false) + "\n" + StandingFormat.Write(PrescriptionStanding.Of(t.Case, t.Scheme), indented: false);
}
