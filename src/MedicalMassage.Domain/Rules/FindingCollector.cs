using System.Globalization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Where a rule puts what it found, what it would have to know, and when that may change. One for each evaluation; not for keeping.</summary>
public sealed class FindingCollector
{
    private const int FewPaths = 32;

    private readonly ReferralCase _referral;
    private readonly bool _namesOnly;
    private RuleInfo? _rule;
    private object? _shared;
    private List<string>? _covered;

    /// <summary>A collector for one case.</summary>
    /// <param name="referral">The case.</param>
    /// <param name="crosswalk">What codes mean in others, if there is a table.</param>
    /// <param name="dated">False if nobody asks when an answer may change.</param>
    /// <param name="namesOnly">True if it is enough to know which rules speak.</param>
    /// <param name="phrases">The language that facts and sentences are told in; English where it is left out.</param>
    internal FindingCollector(ReferralCase referral, Crosswalk? crosswalk, bool dated = true, bool namesOnly = false, Phrases? phrases = null)
    {
        _referral = referral;
        _namesOnly = namesOnly;
        Scope = new(referral.AsOf, crosswalk, dated, CaseMarks.Of(referral, crosswalk), named: !namesOnly, phrases);
    }

    internal RuleScope Scope { get; }

    internal List<Rules.RuleOutcome> Outcomes { get; } = [];

    /// <summary>Tells whether some rule covers an entry, by its path.</summary>
    internal Predicate<string> Covered()
    {
        if (_covered is not { } covered)
            return _ => false;
        // A table is worth its making only for many paths.
        return covered.Count <= FewPaths ? covered.Contains : new HashSet<string>(covered, StringComparer.Ordinal).Contains;
    }

    /// <summary>The language that the decision is asked for in. A rule that makes its own sentences may go by it.</summary>
    public Language Language => Scope.Phrases.Language;

    /// <summary>The rule applies: these facts, these effects.</summary>
    /// <param name="facts">The facts that it rests on, with their paths in the case: at least one.</param>
    /// <param name="effects">What follows.</param>
    /// <exception cref="ArgumentException">No fact.</exception>
    public void Report(ValueList<FactReference> facts, params ReadOnlySpan<Effect> effects)
    {
        Guard.Against.InvalidInput(facts, nameof(facts), f => f.Count > 0, "at least one fact that the finding rests on");
        Add(established: true, [.. facts], effects.ToArray(), [], newest: null);
    }

    /// <summary>The rule cannot tell: it would have to know something.</summary>
    /// <param name="asks">What kind of fact.</param>
    /// <param name="path">Where in the case the answer goes.</param>
    /// <param name="about">What to find out, in words that follow "Find out:".</param>
    /// <param name="effectsIfSo">What would follow from the worst answer.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public void Ask(Asked asks, string path, string about, params ReadOnlySpan<Effect> effectsIfSo)
    {
        Guard.Against.NullOrWhiteSpace(path);
        Guard.Against.NullOrWhiteSpace(about);
        Add(established: false, [], effectsIfSo.ToArray(), [new(asks, path, about)], newest: null);
    }

    /// <summary>On that day the same facts may give another answer. A rule that looks at dates has to say so.</summary>
    /// <param name="date">The first day of the other answer; days not after the case's date are ignored.</param>
    public void ChangesOn(LocalDate date) => Scope.ChangesOn(date);

    /// <summary>An entry of the case that the rule looked at and that it covers, although nothing follows from it.</summary>
    /// <param name="path">Where it stands in the case.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    public void Covers(string path) => Cover(Guard.Against.NullOrWhiteSpace(path));

    /// <summary>What several rules need to know of the case, worked out once for all of them.</summary>
    internal T Once<T>(Func<ReferralCase, T> make)
        where T : class
    {
        if (_shared is T made)
            return made;
        T value = make(_referral);
        _shared = value;
        return value;
    }

    internal void Run(IReferralRule rule)
    {
        _rule = rule.Info;
        rule.Evaluate(_referral, this);
        _rule = null;
    }

    internal void Report(RuleScope scope, Effect[] effects, bool certainOnly)
    {
        (FactReference[] facts, LocalDate? newest) = _namesOnly ? ([], null) : Facts(scope, certainOnly);
        Add(established: true, facts, effects, [], newest);
    }

    /// <summary>The rule applies because of one fact of a day: what was written before that day does not settle it.</summary>
    internal void Report(FactReference fact, LocalDate date, params Effect[] effects) => Add(established: true, [fact], effects, [], date);

    internal void Suspect(RuleScope scope, Effect[] effects)
    {
        (FactReference[] facts, LocalDate? newest) = _namesOnly ? ([], null) : Facts(scope, certainOnly: false);
        Add(established: false, facts, effects, _namesOnly ? [] : [.. scope.Asks.Distinct()], newest);
    }

    private static (FactReference[] Facts, LocalDate? Newest) Facts(RuleScope scope, bool certainOnly)
    {
        FactReference[] facts = new FactReference[scope.Facts.Count];
        // A table is worth its making only for many facts, and many compared with each other cost without end.
        HashSet<FactReference>? noted = scope.Facts.Count > FewPaths ? new(scope.Facts.Count) : null;
        int count = 0;
        LocalDate? newest = null;
        foreach (RuleScope.FactHit hit in scope.Facts)
        {
            if (hit.Path is null)
                continue;
            // What may be true and is newer than a clearance was not known to whoever gave it, even where another fact is sure and older.
            if (hit.Date is { } date && (newest is not { } day || date.Latest > day))
                newest = date.Latest;
            if (certainOnly && !hit.Certain)
                continue;
            FactReference fact = new(hit.Path, hit.Text);
            if (noted?.Add(fact) ?? Array.IndexOf(facts, fact, 0, count) < 0)
                facts[count++] = fact;
        }
        Array.Resize(ref facts, count);
        if (count > 1)
            Array.Sort(facts, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return (facts, newest);
    }

    private void Add(bool established, FactReference[] facts, Effect[] effects, Rules.Ask[] asks, LocalDate? newest)
    {
        RuleInfo rule = _rule ?? throw new InvalidOperationException("A collector takes findings only while its rule is evaluated.");
        foreach (FactReference fact in facts)
            Cover(fact.Path);
        string? clearedBy = null;
        List<string>? notes = null;
        bool spokenFor = false;
        if (!_namesOnly && _referral.Clearances.Count + _referral.Consultations.Count > 0)
        {
            List<Effect> left = [.. effects];
            clearedBy = Clear(rule, newest, left, notes = [], ref spokenFor);
            Consult(newest, left, ref spokenFor);
            effects = [.. left];
        }
        Outcomes.Add(new()
        {
            Info = rule,
            Established = established,
            Facts = facts,
            Effects = effects,
            Asks = asks,
            IsSpokenFor = spokenFor,
            ClearedBy = clearedBy,
            Notes = notes is null ? [] : [.. notes],
        });
    }

    private void Cover(string path) => (_covered ??= []).Add(path);

    /// <summary>
    /// Uses the newest clearance that names the rule or its category and is in date. Its limits hold in any case; it lifts effects
    /// only if no fact can be newer. Of those that count for nothing it says why.
    /// </summary>
    private string? Clear(RuleInfo rule, LocalDate? newest, List<Effect> effects, List<string> notes, ref bool spokenFor)
    {
        if (!effects.Exists(IsLifted))
            return null;
        int used = -1;
        for (int i = 0; i < _referral.Clearances.Count; i++)
        {
            Clearance clearance = _referral.Clearances[i];
            if (clearance.Rule != rule.Id && (clearance.Rule is not null || clearance.Category != rule.Category))
                continue;
            if (OutOfDate(clearance) is { } reason)
                notes.Add(Scope.Phrases.Say(Phrase.ClearanceCountsNothing, PathOf(i), reason));
            else if (used < 0 || IsNewer(clearance, _referral.Clearances[used]))
                used = i;
        }
        if (used < 0)
            return null;
        Clearance given = _referral.Clearances[used];
        spokenFor = true;
        bool lifts = newest is not { } fact || fact <= given.Date;
        if (lifts)
            effects.RemoveAll(IsLifted);
        else
            notes.Add(Scope.Phrases.Say(Phrase.ClearanceLiftsNothingWrittenOnNewest, PathOf(used), given.Date, newest!.Value));
        effects.AddRange(given.Limits);
        return lifts ? PathOf(used) : null;
    }

    /// <summary>A consultation between prescriber and therapist meets a requirement of one, if no fact can be newer.</summary>
    private void Consult(LocalDate? newest, List<Effect> effects, ref bool spokenFor)
    {
        foreach (Consultation held in _referral.Consultations.Span)
        {
            Scope.ChangesOn(held.Date);
            if (held.Kind == ConsultationKind.TherapistPatient || held.Date > _referral.AsOf || !effects.Exists(IsConsultation))
                continue;
            spokenFor = true;
            if (newest is not { } fact || fact <= held.Date)
                effects.RemoveAll(IsConsultation);
        }
    }

    private static bool IsConsultation(Effect effect) => effect is Requirement { Kind: RequirementKind.Consultation };

    internal static bool IsLifted(Effect effect) => effect.LiftedByClearance || effect is Requirement { Kind: RequirementKind.Clearance };

    private static string PathOf(int clearance) => string.Create(CultureInfo.InvariantCulture, $"clearances[{clearance}]");

    /// <summary>Of two of the same day the one with more limits counts, and then the text decides, so that their order in the case does not.</summary>
    private static bool IsNewer(Clearance left, Clearance right)
    {
        if (left.Date != right.Date)
            return left.Date > right.Date;
        return left.Limits.Count != right.Limits.Count
            ? left.Limits.Count > right.Limits.Count
            : string.CompareOrdinal(Formats.StrictReader.Write(left, indented: false), Formats.StrictReader.Write(right, indented: false)) > 0;
    }

    private string? OutOfDate(Clearance clearance)
    {
        LocalDate asOf = _referral.AsOf;
        Scope.ChangesOn(clearance.Date);
        if (clearance.Date > asOf)
            return Scope.Phrases.Say(Phrase.ClearanceDatedAfterDayCase, clearance.Date);
        if (clearance.Until is not { } until)
            return null;
        Scope.ChangesOn(until, 1);
        return until < asOf ? Scope.Phrases.Say(Phrase.ClearanceEndedOn, until) : null;
    }

}
