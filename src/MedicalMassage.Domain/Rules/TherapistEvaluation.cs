namespace MedicalMassage.Domain.Rules;

/// <summary>
/// One case on one day against one book, with one therapist after the other. Contraindications read nothing of the therapist, so they are
/// evaluated once; every other rule is evaluated anew, and what it says without a therapist as well is the case's and not the therapist's.
/// </summary>
internal sealed class TherapistEvaluation
{
    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly int[] _varying;
    private readonly List<RuleOutcome> _common;

    internal TherapistEvaluation(RuleBook book, ReferralCase referral)
    {
        _book = book;
        _referral = referral with { Therapist = null, Listings = default };
        CaseReading reading = new(book.Index, book.Crosswalk, book.Phrases);
        reading.Read(_referral with { Therapist = new() });
        int[] visited = reading.Rules.ToArray();
        _varying = Array.FindAll(visited, index => !IsOfThePatient(book.Entries[index]));

        FindingCollector collector = new(_referral, book.Crosswalk, phrases: book.Phrases);
        List<int> spoke = [];
        List<Override> touched = [];
        foreach (int index in visited)
        {
            int before = collector.Outcomes.Count;
            bool spoken = Evaluation.Run(book.Entries[index], _referral, collector, touched);
            if (Array.IndexOf(_varying, index) >= 0)
                spoken &= DropWhatAsksForATherapist(collector.Outcomes, before);
            if (spoken)
                spoke.Add(index);
        }
        _common = collector.Outcomes;
        Common = new Verdicts(book, _referral, collector, reading.Unread, reading.Uncovered).Decide([.. spoke], touched);
        Known = TreatmentEnvelope.Whole.Restrict(Common.Findings.Where(finding => finding.Certainty == Certainty.Established).SelectMany(finding => finding.Effects.OfType<Restriction>()));
    }

    /// <summary>The decision on the case, whoever is to give the massage.</summary>
    internal Decision Common { get; }

    /// <summary>What the case surely leaves: what stands in for facts that are missing is the case's to settle, and no reason against a therapist.</summary>
    internal TreatmentEnvelope Known { get; }

    /// <summary>What the rules say about this therapist, beyond what they say of the case.</summary>
    internal List<RuleOutcome> Of(Therapist therapist, ValueList<Listing> listings)
    {
        ReferralCase referral = _referral with { Therapist = therapist, Listings = listings };
        FindingCollector collector = new(referral, _book.Crosswalk, phrases: _book.Phrases);
        List<Override> touched = [];
        foreach (int index in _varying)
            Evaluation.Run(_book.Entries[index], referral, collector, touched);
        collector.Outcomes.RemoveAll(outcome => _common.Exists(other => Same(outcome, other)));
        return collector.Outcomes;
    }

    private static bool IsOfThePatient(BookEntry entry)
    {
        if (entry.Rule is not Contraindication)
            return false;
        foreach (EntryOverride any in entry.Overrides.Span)
        {
            if (any.Replacement is not (null or Contraindication))
                return false;
        }
        return true;
    }

    /// <summary>A rule that only asks who is to give the massage says nothing of the case.</summary>
    /// <returns>True if anything else is left of what was said.</returns>
    private static bool DropWhatAsksForATherapist(List<RuleOutcome> outcomes, int from)
    {
        for (int i = outcomes.Count - 1; i >= from; i--)
        {
            if (Array.Exists(outcomes[i].Asks, ask => ask.Path.StartsWith("therapist", StringComparison.Ordinal) || ask.Path.StartsWith("listings", StringComparison.Ordinal)))
                outcomes.RemoveAt(i);
        }
        return outcomes.Count > from;
    }

    private static bool Same(RuleOutcome one, RuleOutcome other) =>
        one.Info.Id == other.Info.Id && one.Established == other.Established && one.Effects.AsSpan().SequenceEqual(other.Effects, EqualityComparer<Effect>.Default);
}
