using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Rules;

/// <summary>Reads a case against the index: which rules it concerns, which entries no rule can read, which none covers.</summary>
internal ref struct CaseReading
{
    private const string Further = "furtherDiagnoses";

    private readonly RuleIndex _index;
    private readonly Crosswalk? _crosswalk;
    private readonly Phrases? _phrases;

    private RuleSet _rules;

    internal CaseReading(RuleIndex index, Crosswalk? crosswalk, Phrases? phrases = null)
    {
        _index = index;
        _crosswalk = crosswalk;
        _phrases = phrases;
        _rules = new(index.Count);
    }

    private readonly Phrases Phrases => _phrases ?? Phrases.English;

    /// <summary>Rules to visit.</summary>
    internal readonly RuleSet Rules => _rules;

    internal List<UnreadEntry>? Unread { get; private set; }

    internal List<string>? Uncovered { get; private set; }

    /// <summary>An entry that could not be read, and why.</summary>
    /// <param name="Section">Where it stands.</param>
    /// <param name="Path">Its path in the case.</param>
    /// <param name="Reason">Why not.</param>
    /// <param name="IsMalformed">True if its code has not the form of its system: what a rule makes of the part that it knows does not settle it.</param>
    internal readonly record struct UnreadEntry(HistorySection Section, string Path, string Reason, bool IsMalformed);

    internal void Read(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        for (int i = 0; i < referral.Clearances.Count; i++)
        {
            if (!_index.Names(referral.Clearances[i]))
                (Uncovered ??= []).Add(FormattableString.Invariant($"clearances[{i}]"));
        }
        _index.Always(ref _rules);
        if (referral.Prescription is not null)
            _index.Part(CasePart.Prescription, ref _rules);
        if (referral.Plan is { } plan)
        {
            _index.Part(CasePart.Plan, ref _rules);
            _index.Plan(plan, ref _rules);
        }
        if (referral.Therapist is not null)
            _index.Part(CasePart.Therapist, ref _rules);
        if (referral.Course is not null)
            _index.Part(CasePart.Course, ref _rules);
        if (referral.Tolerance is not null)
            _index.Part(CasePart.Tolerance, ref _rules);
        if (referral.SessionRecords.Count > 0)
            _index.Part(CasePart.SessionRecords, ref _rules);
        if (referral.OutcomeReadings.Count > 0)
            _index.Part(CasePart.OutcomeReadings, ref _rules);
        if (patient.Pregnancy is not { Status: PregnancyStatus.NotPregnant })
            _index.Pregnancy(ref _rules);

        Open(HistorySection.Conditions, patient.Conditions.IsAnswered);
        for (int i = 0; i < patient.Conditions.Count; i++)
            Read(patient.Conditions[i], "conditions", i);
        if (referral.Prescription?.Diagnosis is { } diagnosis)
            Read(diagnosis, null, 0);
        ValueList<Condition> further = referral.Prescription?.FurtherDiagnoses ?? default;
        for (int i = 0; i < further.Count; i++)
            Read(further[i], Further, i);

        Open(HistorySection.Medications, patient.Medications.IsAnswered);
        for (int i = 0; i < patient.Medications.Count; i++)
            Read(HistorySection.Medications, "medications", i, patient.Medications[i].Code, null);

        Open(HistorySection.Observations, patient.Observations.IsAnswered);
        for (int i = 0; i < patient.Observations.Count; i++)
            Read(HistorySection.Observations, "observations", i, patient.Observations[i].Code, null);

        Open(HistorySection.Procedures, patient.Procedures.IsAnswered);
        for (int i = 0; i < patient.Procedures.Count; i++)
            Read(HistorySection.Procedures, "procedures", i, patient.Procedures[i].Code, patient.Procedures[i].Kind);

        Open(HistorySection.Devices, patient.Devices.IsAnswered);
        for (int i = 0; i < patient.Devices.Count; i++)
            Read(HistorySection.Devices, "devices", i, patient.Devices[i].Code, patient.Devices[i].Kind);

        Open(HistorySection.Allergies, patient.Allergies.IsAnswered);
        for (int i = 0; i < patient.Allergies.Count; i++)
            Read(HistorySection.Allergies, "allergies", i, patient.Allergies[i].Code, patient.Allergies[i].Kind);

        Open(HistorySection.Symptoms, patient.Symptoms.IsAnswered);
        for (int i = 0; i < patient.Symptoms.Count; i++)
            Read(HistorySection.Symptoms, "symptoms", i, null, patient.Symptoms[i].Kind);
    }

    private void Open(HistorySection section, bool answered)
    {
        if (!answered)
            _index.Unanswered(section, ref _rules);
    }

    private void Read(Condition condition, string? section, int index)
    {
        if (condition.Verification is not (Verification.Refuted or Verification.EnteredInError))
            Read(HistorySection.Conditions, section, index, condition.Code, null);
    }

    private void Read(HistorySection section, string? name, int index, Code? code, string? kind)
    {
        bool known = kind is not null && _index.Find(section, kind, ref _rules);
        string? reason = null;
        if (code is not null)
            reason = ReadCode(section, code, ref known);
        if (known)
            return;
        if (code is null && kind is null)
            reason = Phrases.Say(Phrase.UnreadHasWordsButNoCode);
        else if (kind is not null && Likely(section, kind) is { } meant)
            reason = Phrases.Say(Phrase.UnreadNoRuleKnowsWordNearest, kind, meant);
        else if (kind is not null && section == HistorySection.Symptoms)
            reason = Phrases.Say(Phrase.UnreadNoRuleKnowsWordIf, kind);
        string path = name is null ? "prescription.diagnosis"
            : name == Further ? FormattableString.Invariant($"prescription.{name}[{index}]")
            : Contraindications.FactWords.Path(name, index);
        if (reason is null || _index.Worst(section) == Verdict.Proceed)
            (Uncovered ??= []).Add(path);
        else
            (Unread ??= []).Add(new(section, path, reason, code is { IsWellFormed: false }));
    }

    /// <summary>Why the code could not be read, or null if it was.</summary>
    private string? ReadCode(HistorySection section, Code code, ref bool known)
    {
        bool named = _index.Find(section, code, ref _rules);
        // The beginning of a code, such as C9, is what a rule may name: that rule speaks, and the entry stays unread, since it may mean more.
        if (!code.IsWellFormed)
            return Phrases.Say(Phrase.UnreadItsCodeDoesNotHave, Tokens<CodeSystem>.Of(code.System));
        known |= named;
        ValueList<Code> meanings = _crosswalk?.Translate(code) ?? default;
        foreach (Code meaning in meanings.Span)
            known |= _index.Find(section, meaning, ref _rules);
        if (_crosswalk?.KindOf(code) is { } word)
            known |= _index.Find(section, word, ref _rules);
        if (known || _crosswalk?.Knows(code) == true)
            return null;
        if (code.System == CodeSystem.Icd10 && _index.NamesBelow(section, code))
            return Phrases.Say(Phrase.UnreadRulesNameCodesBelowOne);
        // Without a hierarchy in the code, only the codes that a rule names can be told from it. A LOINC code names one reading, so any other is just not asked for.
        bool readable = _index.Reads(section, code.System) && (CodeSyntax.IsHierarchical(code.System) || code.System == CodeSystem.Loinc);
        return readable || (section == HistorySection.Observations && code.System == CodeSystem.Loinc)
            ? null
            : Phrases.Say(Phrase.UnreadNoRuleReadsCodeHere, Tokens<CodeSystem>.Of(code.System));
    }

    /// <summary>A word that the rules know and that differs by a letter or two: a slip of the pen must not pass as a fact that no rule covers.</summary>
    private readonly string? Likely(HistorySection section, string kind)
    {
        string? best = null;
        foreach (string word in _index.Kinds(section))
        {
            if (Math.Abs(word.Length - kind.Length) <= 2 && kind.Length > 5 && Distance(word, kind) <= 2 && (best is null || string.CompareOrdinal(word, best) < 0))
                best = word;
        }
        return best;
    }

    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[TextLimit + 1];
        for (int j = 0; j <= right.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.Length];
    }

    private const int TextLimit = Text.MaxWord;
}
