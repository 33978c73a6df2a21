using System.Text.Json.Serialization;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Authorisation.Kinds;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a prescription scheme.</summary>
internal sealed record SchemeDocument(string Id, string Version, string Title, Dictionary<string, SourceDocument> Sources)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public LocalDate? Reviewed { get; init; }

    public bool? ForAny { get; init; }

    public ValueList<SchemeRuleDocument> Rules { get; init; }

    public ValueList<SchemeGap> Gaps { get; init; }
}

/// <summary>The members of a rule of a scheme: what it says about itself, and exactly one member with what it looks at.</summary>
internal sealed record SchemeRuleDocument(string Id, string Title, string Subject, ValueList<string> Sources)
{
    public ValueList<string> Rows { get; init; }

    public string? Law { get; init; }

    public string? Rationale { get; init; }

    public string? ResolvedBy { get; init; }

    public EvidenceCertainty? Certainty { get; init; }

    public string? Disagreement { get; init; }

    public ValueList<string> Gaps { get; init; }

    public LocalDate? HoldsFrom { get; init; }

    public LocalDate? HoldsUntil { get; init; }

    public bool? ByIssueDate { get; init; }

    public Applies? When { get; init; }

    public Needed? Needed { get; init; }

    public OtherScheme? OtherScheme { get; init; }

    public Required? Required { get; init; }

    public Notice? Notice { get; init; }

    public PapersNeeded? Papers { get; init; }

    public PrescriberAllowed? Prescriber { get; init; }

    public Redating? Redating { get; init; }

    public ProviderAllowed? Provider { get; init; }

    public DiagnosisCodes? DiagnosisCodes { get; init; }

    public DiagnosisAmong? DiagnosisAmong { get; init; }

    public DiagnosisGroupIn? DiagnosisGroup { get; init; }

    public LeadSymptom? LeadSymptom { get; init; }

    public PurposeExcluded? Purpose { get; init; }

    public NotCovered? NotCovered { get; init; }

    public MoneyCap? MoneyCap { get; init; }

    public PlanVisits? PlanVisits { get; init; }

    public StartBy? StartBy { get; init; }

    public FinishBy? FinishBy { get; init; }

    public OwnEnd? OwnEnd { get; init; }

    public LongestGap? LongestGap { get; init; }

    public DischargeForm? Discharge { get; init; }

    public UnitsHeld? Units { get; init; }

    public MaxPerPrescription? MaxPerPrescription { get; init; }

    public OrientingAmount? OrientingAmount { get; init; }

    public CaseLimit? CaseLimit { get; init; }

    public WeeksOfSupply? WeeksOfSupply { get; init; }

    public RegularCase? RegularCase { get; init; }

    public IndividualApproval? IndividualApproval { get; init; }

    public Combination? Combination { get; init; }

    public BlanketForm? Blanket { get; init; }

    public FinishEarlier? FinishEarlier { get; init; }

    public HomeVisitMark? HomeVisit { get; init; }

    public FrequencyHeld? FrequencyHeld { get; init; }

    public FrequencyForm? FrequencyForm { get; init; }

    public FrequencyUsual? FrequencyUsual { get; init; }

    public VisitsPerDay? VisitsPerDay { get; init; }

    public SessionMinutes? SessionMinutes { get; init; }

    public OedemaMinutes? OedemaMinutes { get; init; }

    public LeaveNeeded? Leave { get; init; }

    public LeaveAsked? LeaveAsked { get; init; }

    public AnswerWithin? Answer { get; init; }

    public ReportDue? Report { get; init; }

    public ReportPrompt? ReportPrompt { get; init; }

    public ReportContents? ReportContents { get; init; }

    public ReviewEvery? Review { get; init; }

    public PlanSent? PlanSent { get; init; }

    public Recommendations? Recommendations { get; init; }

    public TalkBefore? Talk { get; init; }

    public ProgrammeNamed? Programme { get; init; }

    public TimedTerms? TimedUnits { get; init; }

    /// <summary>What it looks at: one entry in a document that is right.</summary>
    internal RuleBody[] Bodies() =>
    [
        .. new RuleBody?[]
        {
            Needed, OtherScheme, Required, Notice, Papers, Prescriber, Redating, Provider, DiagnosisCodes, DiagnosisAmong, DiagnosisGroup,
            LeadSymptom, Purpose, NotCovered, MoneyCap, PlanVisits, StartBy, FinishBy, OwnEnd, LongestGap, Discharge, Units,
            MaxPerPrescription, OrientingAmount, CaseLimit, WeeksOfSupply, RegularCase, IndividualApproval, Combination, Blanket,
            FinishEarlier, HomeVisit, FrequencyHeld, FrequencyForm, FrequencyUsual, VisitsPerDay, SessionMinutes, OedemaMinutes, Leave,
            LeaveAsked, Answer, Report, ReportPrompt, ReportContents, Review, PlanSent, Recommendations, Talk, Programme, TimedUnits,
        }.OfType<RuleBody>(),
    ];

    /// <summary>The document with a body at its member.</summary>
    internal SchemeRuleDocument With(RuleBody body) => this with
    {
        Needed = body as Needed,
        OtherScheme = body as OtherScheme,
        Required = body as Required,
        Notice = body as Notice,
        Papers = body as PapersNeeded,
        Prescriber = body as PrescriberAllowed,
        Redating = body as Redating,
        Provider = body as ProviderAllowed,
        DiagnosisCodes = body as DiagnosisCodes,
        DiagnosisAmong = body as DiagnosisAmong,
        DiagnosisGroup = body as DiagnosisGroupIn,
        LeadSymptom = body as LeadSymptom,
        Purpose = body as PurposeExcluded,
        NotCovered = body as NotCovered,
        MoneyCap = body as MoneyCap,
        PlanVisits = body as PlanVisits,
        StartBy = body as StartBy,
        FinishBy = body as FinishBy,
        OwnEnd = body as OwnEnd,
        LongestGap = body as LongestGap,
        Discharge = body as DischargeForm,
        Units = body as UnitsHeld,
        MaxPerPrescription = body as MaxPerPrescription,
        OrientingAmount = body as OrientingAmount,
        CaseLimit = body as CaseLimit,
        WeeksOfSupply = body as WeeksOfSupply,
        RegularCase = body as RegularCase,
        IndividualApproval = body as IndividualApproval,
        Combination = body as Combination,
        Blanket = body as BlanketForm,
        FinishEarlier = body as FinishEarlier,
        HomeVisit = body as HomeVisitMark,
        FrequencyHeld = body as FrequencyHeld,
        FrequencyForm = body as FrequencyForm,
        FrequencyUsual = body as FrequencyUsual,
        VisitsPerDay = body as VisitsPerDay,
        SessionMinutes = body as SessionMinutes,
        OedemaMinutes = body as OedemaMinutes,
        Leave = body as LeaveNeeded,
        LeaveAsked = body as LeaveAsked,
        Answer = body as AnswerWithin,
        Report = body as ReportDue,
        ReportPrompt = body as ReportPrompt,
        ReportContents = body as ReportContents,
        Review = body as ReviewEvery,
        PlanSent = body as PlanSent,
        Recommendations = body as Recommendations,
        Talk = body as TalkBefore,
        Programme = body as ProgrammeNamed,
        TimedUnits = body as TimedTerms,
    };
}
