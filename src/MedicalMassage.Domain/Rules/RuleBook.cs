using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>An immutable, fingerprinted set of rules. Build it once and keep it: deciding takes no lock and changes nothing.</summary>
/// <example>
/// <code>
/// RuleBook ours = RuleBooks.Standard
///     .With(PrescriptionSchemes.GermanStatutory)
///     .Silence("pregnancy-prone", because: "Cut-out cushions on every table", by: "lead midwife");
/// Decision decision = ours.Evaluate(new ReferralCase(asOf: new LocalDate(2026, 11, 23)));
/// </code>
/// </example>
public sealed class RuleBook
{
    private readonly RuleBook? _english;
    private readonly Deferred<RuleBook>[] _others;

    private RuleBook(RulePack[] packs, IReferralRule[] single, EntryOverride[] overrides, Crosswalk? crosswalk, RuleBook? english = null, Language language = Language.English)
    {
        Language = language;
        _english = english;
        _others = english is null ? Array.ConvertAll(Enum.GetValues<Language>(), other => new Deferred<RuleBook>(() => Translate(other))) : [];
        PackArray = packs;
        Single = single;
        OverrideArray = overrides;
        Crosswalk = crosswalk;
        Entries = Compile(packs, single, overrides);
        Ids = Array.ConvertAll(Entries, entry => entry.Rule.Info.Id);
        Index = new(Entries);
        AllClear = new(Ids, []);
        Reference = english?.Reference ?? new()
        {
            // Required, and replaced at once by what makes it when it is asked for.
            Fingerprint = "",
            Hash = new(() => Formats.Fingerprint.Of(this)),
            Packs = [.. PackArray.Select(pack => new PackReference(pack.Id, pack.Version) { Reviewed = pack.Reviewed })],
            IntendedUse = IntendedUse.Current.Id,
        };
        Recorded = new(() => Records.BookContents.Of(this));
    }

    /// <summary>A book without rules, to start from.</summary>
    public static RuleBook Empty { get; } = new([], [], [], null);

    /// <summary>The packs, by id.</summary>
    public ValueList<RulePack> Packs => [.. PackArray];

    /// <summary>All rules, by id: of the packs and those added one by one.</summary>
    public IEnumerable<IReferralRule> Rules => Entries.Select(entry => entry.Rule);

    /// <summary>The overrides of the book, in the order in which they were added.</summary>
    public ValueList<Override> Overrides => [.. OverrideArray.Select(entry => entry.Terms)];

    /// <summary>The sources of all packs, by key. Rules that were added one by one name theirs only by key.</summary>
    public IReadOnlyDictionary<string, RuleSource> Sources => PackArray
        .SelectMany(pack => pack.Sources)
        .DistinctBy(source => source.Key)
        .ToDictionary(source => source.Key, StringComparer.Ordinal);

    /// <summary>The hash of all that the book says: <c>sha256:</c> and 64 hexadecimal digits. Rules in code count with what they say about themselves.</summary>
    public string Fingerprint => Reference.Fingerprint;

    internal RulePack[] PackArray { get; }

    internal IReferralRule[] Single { get; }

    internal EntryOverride[] OverrideArray { get; }

    internal Crosswalk? Crosswalk { get; }

    internal BookEntry[] Entries { get; }

    internal string[] Ids { get; }

    internal RuleIndex Index { get; }

    internal CheckedRules AllClear { get; }

    internal RuleBookReference Reference { get; }

    /// <summary>What records say of the book, whatever it speaks; made when the first of them is.</summary>
    internal RecordedRuleBook Contents => (_english ?? this).Recorded.Value!;

    private Deferred<RecordedRuleBook> Recorded { get; }

    /// <summary>This book with a pack added. The order of packs does not matter; the same pack twice counts once.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentException">Another pack has the same id and says something else, or another rule has the id of one of its rules.</exception>
    public RuleBook With(RulePack pack)
    {
        Guard.Against.Null(pack);
        if (_english is { } english)
            return english.With(pack).In(Language);
        pack = pack.In(Language.English);
        RulePack? same = Array.Find(PackArray, p => p.Id == pack.Id);
        if (same is not null)
            return same == pack ? this : throw new ArgumentException($"The book already has another pack with the id {pack.Id}: give yours an id of its own.", nameof(pack));
        return new([.. PackArray.Append(pack).OrderBy(p => p.Id, StringComparer.Ordinal)], Single, OverrideArray, Crosswalk);
    }

    /// <summary>This book with several packs added, compiled once.</summary>
    /// <param name="packs">The packs.</param>
    /// <exception cref="ArgumentException">As for a single pack.</exception>
    public RuleBook With(IEnumerable<RulePack> packs)
    {
        Guard.Against.Null(packs);
        if (_english is { } english)
            return english.With(packs).In(Language);
        List<RulePack> all = [.. PackArray];
        foreach (RulePack pack in packs.Select(pack => pack.In(Language.English)))
        {
            RulePack? same = all.Find(other => other.Id == pack.Id);
            if (same is null)
                all.Add(pack);
            else if (same != pack)
                throw new ArgumentException($"Two different packs have the id {pack.Id}: give yours an id of its own.", nameof(packs));
        }
        all.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new([.. all], Single, OverrideArray, Crosswalk);
    }

    /// <summary>This book with a layer over it: its packs, and then its overrides. Of two layers that override the same rule, the later one counts.</summary>
    /// <param name="layer">The layer.</param>
    /// <exception cref="ArgumentException">A pack clashes with one of the book; an override names no rule of the book, a sealed one, or a replacement that is not in the layer.</exception>
    public RuleBook With(RuleLayer layer)
    {
        Guard.Against.Null(layer);
        if (_english is { } english)
            return english.With(layer).In(Language);
        RuleBook book = this;
        foreach (RulePack pack in layer.Packs)
            book = book.With(pack);
        List<EntryOverride> overrides = [.. OverrideArray];
        for (int i = 0; i < layer.Overrides.Count; i++)
        {
            string place = FormattableString.Invariant($"overrides[{i}]: ");
            EntryOverride entry = book.Bind(layer.Overrides[i], layer, place);
            if (!overrides.Exists(known => known with { Layer = null } == entry))
                overrides.Add(entry with { Layer = new(layer.Id, layer.Version) });
        }
        return new(book.PackArray, book.Single, [.. overrides], Crosswalk);
    }

    /// <summary>This book with a rule added.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">Another rule has the same id.</exception>
    public RuleBook With(IReferralRule rule)
    {
        Guard.Against.Null(rule);
        if (_english is { } english)
            return english.With(rule).In(Language);
        if (Array.IndexOf(Single, rule) >= 0)
            return this;
        return new(PackArray, [.. Single.Append(rule).OrderBy(r => r.Info.Id, StringComparer.Ordinal)], OverrideArray, Crosswalk);
    }

    /// <summary>This book reading codes through a table; a table that it had before is replaced.</summary>
    /// <param name="crosswalk">The table.</param>
    public RuleBook With(Crosswalk crosswalk)
    {
        Guard.Against.Null(crosswalk);
        return _english is { } english ? english.With(crosswalk).In(Language) : new(PackArray, Single, OverrideArray, crosswalk);
    }

    /// <summary>This book with a rule replaced.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="replacement">The rule that stands in its place; it has an id of its own.</param>
    /// <param name="because">Why, in words.</param>
    /// <param name="by">Who takes it on, by role.</param>
    /// <exception cref="ArgumentException">No such rule, a sealed rule, or a blank text.</exception>
    public RuleBook Override(string ruleId, IReferralRule replacement, string because, string by) =>
        Override(new Override(ruleId, because, by) { ReplacedBy = Guard.Against.Null(replacement).Info.Id }, replacement);

    /// <summary>This book with a rule silenced.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="because">Why, in words.</param>
    /// <param name="by">Who takes it on, by role.</param>
    /// <exception cref="ArgumentException">No such rule, a sealed rule, or a blank text.</exception>
    public RuleBook Silence(string ruleId, string because, string by) => Override(new Override(ruleId, because, by), null);

    /// <summary>This book with an override on its full terms: reason, first and last day.</summary>
    /// <param name="terms">Which rule, why, by whom, since when, until when.</param>
    /// <param name="replacement">The rule that stands in its place, or null to silence it.</param>
    /// <exception cref="ArgumentException">No such rule, a sealed rule, or a replacement other than the one that the terms name.</exception>
    public RuleBook Override(Override terms, IReferralRule? replacement)
    {
        Guard.Against.Null(terms);
        if (_english is { } english)
            return english.Override(terms, replacement).In(Language);
        MayOverride(terms, "");
        if (replacement is not null && Array.IndexOf(Ids, replacement.Info.Id) >= 0)
            throw new ArgumentException($"The book already has a rule {replacement.Info.Id}: give the replacement an id of its own.", nameof(replacement));
        if (terms.ReplacedBy != replacement?.Info.Id)
            throw new ArgumentException("The terms name another replacement than the one that is given.", nameof(replacement));
        return new(PackArray, Single, [.. OverrideArray, new(terms, replacement)], Crosswalk);
    }

    /// <summary>The language that the book speaks.</summary>
    public Language Language { get; }

    /// <summary>The sentences of that language.</summary>
    internal Wording.Phrases Phrases => Wording.Phrases.Of(Language);

    /// <summary>
    /// The same book in another language: the same rules, verdicts, codes and fingerprint, with other texts. What has no translation, such
    /// as a rule in code or a pack of one's own without one, stays as it is. What is added later is spoken in the language of the book.
    /// </summary>
    /// <param name="language">The language. It is never taken from the machine.</param>
    public RuleBook In(Language language)
    {
        Guard.Against.EnumOutOfRange(language);
        if (language == Language)
            return this;
        RuleBook english = _english ?? this;
        return language == Language.English ? english : english._others[(int)language].Value!;
    }

    /// <summary>Decides a case.</summary>
    /// <param name="referral">All that is known at one date.</param>
    /// <returns>The verdict with its reasons. The same case and book give the same decision, always and everywhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public Decision Evaluate(ReferralCase referral) => Evaluation.Decide(this, Guard.Against.Null(referral));

    /// <summary>Tells which rules speak on a case on its day, at a fraction of what a decision costs.</summary>
    /// <param name="referral">All that is known at one date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public CaseScan Scan(ReferralCase referral) => Evaluation.Scan(this, Guard.Against.Null(referral));

    /// <summary>Decides a case on its own day and on every later one to a last day, as long as no fact changes.</summary>
    /// <param name="referral">All that is known at its date.</param>
    /// <param name="until">The last day to look at.</param>
    /// <returns>The stretches of one decision, what changes between them, and the booked sessions of the course that cannot be given as planned.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before the day of the case.</exception>
    public Timeline Timeline(ReferralCase referral, LocalDate until)
    {
        Guard.Against.Null(referral);
        Guard.Against.InvalidInput(until, nameof(until), day => day >= referral.AsOf, "a day that is not before the day of the case");
        return TimelineMaker.Make(this, referral, until);
    }

    private void MayOverride(Override terms, string place)
    {
        BookEntry entry = Array.Find(Entries, e => e.Rule.Info.Id == terms.Rule)
            ?? throw new ArgumentException($"{place}The book has no rule {terms.Rule}: check the id in the catalogue.", nameof(terms));
        if (entry.Rule.Info.Sealed)
            throw new ArgumentException($"{place}The rule {terms.Rule} is sealed: no override may switch it off or soften it.", nameof(terms));
    }

    private EntryOverride Bind(Override terms, RuleLayer layer, string place)
    {
        MayOverride(terms, place);
        if (terms.ReplacedBy is not { } id)
            return new(terms, null);
        if (id == terms.Rule)
            throw new ArgumentException($"{place}The rule {id} cannot stand in for itself.", nameof(terms));
        foreach (RulePack pack in layer.Packs)
        {
            if (pack.Rules.FirstOrDefault(rule => rule.Info.Id == id) is { } replacement)
                return new(terms, replacement, pack);
        }
        throw new ArgumentException($"{place}The layer has no rule {id} to stand in: put it into a pack of the layer.", nameof(terms));
    }

    private RuleBook Translate(Language language)
    {
        RulePack[] packs = Array.ConvertAll(PackArray, pack => pack.In(language));
        IReferralRule[] single = Array.ConvertAll(Single, rule => Spoken(rule, language));
        return new(packs, single, Array.ConvertAll(OverrideArray, entry => Spoken(entry, packs, language)), Crosswalk, this, language);
    }

    private static IReferralRule Spoken(IReferralRule rule, Language language) => rule is ISpokenRule spoken ? spoken.In(language) : rule;

    private static EntryOverride Spoken(EntryOverride entry, RulePack[] packs, Language language)
    {
        if (entry.Replacement is not { } replacement)
            return entry;
        RulePack? pack = entry.Pack is { } own ? Array.Find(packs, other => other.Id == own.Id) : null;
        IReferralRule? translated = pack?.Rules.FirstOrDefault(rule => rule.Info.Id == replacement.Info.Id);
        return entry with { Replacement = translated ?? Spoken(replacement, language) };
    }

    private static BookEntry[] Compile(RulePack[] packs, IReferralRule[] single, EntryOverride[] overrides)
    {
        List<BookEntry> entries = [];
        foreach (RulePack pack in packs)
        {
            foreach (IReferralRule rule in pack.Rules.Span)
            {
                if (!IsStandIn(rule, pack, overrides))
                    entries.Add(Entry(rule, pack, overrides));
            }
        }
        foreach (IReferralRule rule in single)
            entries.Add(Entry(rule, null, overrides));
        entries.Sort((left, right) => string.CompareOrdinal(left.Rule.Info.Id, right.Rule.Info.Id));
        for (int i = 1; i < entries.Count; i++)
        {
            if (entries[i].Rule.Info.Id == entries[i - 1].Rule.Info.Id)
                throw new ArgumentException($"Two rules have the id {entries[i].Rule.Info.Id}: to replace a rule, use an override.", nameof(packs));
        }
        return [.. entries];
    }

    private static BookEntry Entry(IReferralRule rule, RulePack? pack, EntryOverride[] overrides) =>
        new(rule, pack, overrides.Length == 0 ? default : [.. overrides.Where(any => any.Terms.Rule == rule.Info.Id)]);

    /// <summary>A rule of a layer that replaces another one speaks in its place and nowhere else.</summary>
    private static bool IsStandIn(IReferralRule rule, RulePack pack, EntryOverride[] overrides) =>
        Array.Exists(overrides, o => o.Pack?.Id == pack.Id && o.Replacement!.Info.Id == rule.Info.Id);
}
