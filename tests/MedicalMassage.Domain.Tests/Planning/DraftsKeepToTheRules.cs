using CsCheck;
using MedicalMassage.Domain.Planning;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Domain.Tests.Planning;

/// <summary>The laws of the planner, over generated patients, prescriptions and envelopes.</summary>
public sealed class DraftsKeepToTheRules
{
    private static readonly RuleBook Book = RuleBooks.Standard.WithAppropriateness();

    private static readonly Code[] Diagnoses =
    [
        .. EvidencePacks.Standard.Indications.SelectMany(indication => indication.Conditions).Where(code => code.System == CodeSystem.Icd10Cm),
    ];

    private static readonly Gen<PrescriptionItem> Item = Gen.Select(
        Gen.Enum<Technique>().Array[0, 3], Facts.Site.Array[0, 3], Gen.Int[0, 90], Gen.Int[1, 12], Gen.Int[0, 3],
        (techniques, sites, minutes, units, often) => new PrescriptionItem("massage", units)
        {
            Techniques = [.. techniques],
            Regions = [.. sites],
            Minutes = minutes < 10 ? null : minutes,
            PerWeek = often == 0 ? null : new(1, often),
        });

    private static readonly Gen<ReferralCase> Prescribed = Gen.Select(
        Cases.For(RuleBooks.Standard), Gen.OneOf(Diagnoses), Facts.Site.Array[0, 1], Item.Array[0, 2], Courses.Tolerance, Gen.Bool,
        (referral, diagnosis, sites, items, tolerance, tolerates) => referral with
        {
            Prescription = new() { Diagnosis = Condition.Active(diagnosis) with { Sites = [.. sites] }, Items = [.. items] },
            Tolerance = tolerates ? tolerance : null,
            SessionRecords = [],
        });

    private static readonly Gen<Restriction> Restriction = Gen.OneOf(
        Gen.Select(Facts.Site.Array[1, 4], Gen.Enum<Technique>().Array[1, 8], (sites, techniques) => Domain.Restriction.Exclude([.. sites], [.. techniques])),
        Gen.Select(Facts.Site.Array[1, 4], (sites) => Domain.Restriction.Exclude([.. sites])),
        Gen.Select(Facts.Site.Array[1, 6], Gen.Int[1, 4], (sites, level) => Domain.Restriction.LimitPressure(Pressure.Of(level), [.. sites])),
        Gen.Int[1, 4].Select(level => Domain.Restriction.LimitPressure(Pressure.Of(level), BodyRegions.WholeBody)),
        Gen.Enum<Position>().Array[1, 2].Select(positions => Domain.Restriction.ExcludePositions([.. positions])),
        Gen.Int[1, 70].Select(Domain.Restriction.LimitMinutes));

    private static readonly SessionTemplate[] Templates =
    [
        .. EvidencePacks.Standard.Indications.SelectMany(indication => indication.Approaches.Select(approach => new SessionTemplate(
            indication.Id + "/" + approach.Id, approach.Title, indication.Aim, indication, approach, approach.Dose.Minutes!.Value, approach.Dose, approach.Segments))),
    ];

    [Fact]
    public void A_draft_lies_inside_the_envelope_and_needs_no_amendment() => Law.Holds(Prescribed, referral =>
    {
        foreach (DraftPlan draft in Planner.Propose(referral, Book).Drafts)
        {
            Decision decision = Book.Evaluate(referral with { Plan = draft.NextSession });
            if (decision != draft.Decision || decision.AmendedPlan is not null || draft.NextSession.Within(decision.Envelope) != draft.NextSession)
                return false;
            if (decision.Verdict is Verdict.ProceedWithModifications or > Verdict.Hold)
                return false;
        }
        return true;
    }, referral => CaseFormat.Write(referral, indented: false), share: 0.5);

    [Fact]
    public void A_draft_follows_the_prescription_and_keeps_within_what_the_patient_tolerates() => Law.Holds(Prescribed, referral =>
    {
        Prescription prescription = referral.Prescription!;
        SetOf<Technique> techniques = default;
        BodyRegions regions = default;
        foreach (PrescriptionItem item in prescription.Items)
        {
            techniques |= item.Techniques;
            regions |= item.Regions;
        }
        int? minutes = prescription.Items.Max(item => item.Minutes);
        return Planner.Propose(referral, Book).Drafts.All(draft => draft.NextSession.Segments.All(segment =>
                (techniques.IsEmpty || techniques.Contains(segment.Technique))
                && (regions.IsEmpty || regions.Contains(segment.Regions))
                && !(referral.Tolerance?.MaxPressure < segment.Pressure)
                && referral.Tolerance?.AvoidTechniques.Contains(segment.Technique) != true
                && referral.Tolerance?.AvoidRegions.Overlaps(segment.Regions) != true)
            && !(draft.NextSession.Segments.Sum(segment => segment.Minutes) > Math.Min(minutes ?? 240, referral.Tolerance?.MaxMinutes ?? 240))
            && (prescription.Items.Count == 0 || draft.Course.SessionCount <= prescription.Items.Sum(item => item.Units)));
    }, referral => CaseFormat.Write(referral, indented: false), share: 0.5);

    [Fact]
    public void A_smaller_envelope_never_gives_a_larger_session() => Law.Holds(
        Gen.Select(Gen.OneOf(Templates), Restriction.Array[0, 4], Restriction.Array[1, 3], Gen.Int[1, 90], (template, first, more, minutes) => (template: template with { Minutes = Math.Min(template.Minutes, minutes) }, first, more)),
        t =>
        {
            TreatmentEnvelope larger = TreatmentEnvelope.Whole.Restrict(t.first);
            TreatmentEnvelope smaller = larger.Restrict(t.more);
            List<Segment> before = TemplateFitting.Fit(t.template, larger);
            List<Segment> after = TemplateFitting.Fit(t.template, smaller);
            return after.Sum(segment => segment.Minutes) <= before.Sum(segment => segment.Minutes)
                && after.All(segment => segment.Regions.All(site => before.Exists(other =>
                    other.Technique == segment.Technique && other.Pressure >= segment.Pressure && other.Regions.Overlaps(site))))
                && Hardest(after).All(place => Hardest(before).TryGetValue(place.Key, out int level) && level >= place.Value);
        },
        t => $"{t.template.Id} {t.template.Minutes} min; {string.Join("; ", t.first.AsEnumerable())} then {string.Join("; ", t.more.AsEnumerable())}",
        share: 20);

    [Fact]
    public void A_fitted_session_lies_inside_its_envelope_and_is_no_longer_than_it_may_be() => Law.Holds(
        Gen.Select(Gen.OneOf(Templates), Restriction.Array[0, 5], (template, restrictions) => (template, restrictions)),
        t =>
        {
            TreatmentEnvelope envelope = TreatmentEnvelope.Whole.Restrict(t.restrictions);
            List<Segment> segments = TemplateFitting.Fit(t.template, envelope);
            return segments.TrueForAll(envelope.Allows) && segments.Sum(segment => segment.Minutes) <= Math.Min(t.template.Minutes, envelope.MaxMinutes ?? 240);
        },
        t => $"{t.template.Id}; {string.Join("; ", t.restrictions.AsEnumerable())}",
        share: 20);

    [Fact]
    public void Where_there_can_be_no_plan_some_reason_is_named_and_where_there_is_one_none() => Law.Holds(Prescribed, referral =>
    {
        PlanProposal proposal = Planner.Propose(referral, Book);
        return (proposal.Drafts.Count == 0) == (proposal.Obstacles.Count > 0);
    }, referral => CaseFormat.Write(referral, indented: false), share: 0.5);

    /// <summary>The hardest pressure of each technique on each place.</summary>
    private static Dictionary<(Technique Technique, BodyRegion Region, Side Side), int> Hardest(List<Segment> segments)
    {
        Dictionary<(Technique, BodyRegion, Side), int> hardest = [];
        foreach (Segment segment in segments)
        {
            for (BodyRegion region = BodyRegion.Scalp; region <= BodyRegion.Foot; region++)
            {
                foreach (Side side in (Side[])[Side.Left, Side.Right])
                {
                    if (segment.Regions.Overlaps(BodyRegions.Of(region, side)))
                        hardest[(segment.Technique, region, side)] = Math.Max(hardest.GetValueOrDefault((segment.Technique, region, side)), segment.Pressure.Level);
                }
            }
        }
        return hardest;
    }
}
