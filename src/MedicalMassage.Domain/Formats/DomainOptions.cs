using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MedicalMassage.Domain.Authorisation.Kinds;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>How the formats are written: the generated shapes with our converters.</summary>
internal static class DomainOptions
{
    private static readonly Dictionary<Type, IOmits> Omitting = Converters().Where(converter => converter is IOmits).DistinctBy(converter => converter.Type)
        .ToDictionary(converter => converter.Type!, converter => (IOmits)converter);

    internal static readonly JsonSerializerOptions Compact = Make(indented: false);

    internal static readonly JsonSerializerOptions Indented = Make(indented: true);

    private static JsonSerializerOptions Make(bool indented)
    {
        JsonSerializerOptions options = new(DomainJson.Default.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            MaxDepth = StrictReader.MaxDepth + 16,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = DomainJson.Default.WithAddedModifier(LeaveOutWhatSaysNothing),
        };
        foreach (JsonConverter converter in Converters())
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>An absence is left out, as it was not said; what a reader requires is written even if it is empty, and a decision shows all its lists.</summary>
    private static void LeaveOutWhatSaysNothing(JsonTypeInfo info)
    {
        // These write their lists out, and leave out English all the same.
        bool writesAll = info.Type == typeof(Decision) || info.Type == typeof(Finding) || info.Type == typeof(RuleBookReference) || info.Type == typeof(EnvelopeDocument);
        foreach (JsonPropertyInfo property in info.Properties)
        {
            if ((!writesAll || property.PropertyType == typeof(Language)) && Omitting.TryGetValue(property.PropertyType, out IOmits? omits))
                property.ShouldSerialize = (_, value) => Checker.IsRequired(property) || !omits.IsOmitted(value);
        }
    }

    private static JsonConverter[] Converters() =>
    [
        new LocalDateConverter(), new PartialDateConverter(), new PressureConverter(), new TimeLengthConverter(),
        new BodySiteConverter(), new BodyRegionsConverter(), new RegionListConverter(), new CheckedRulesConverter(), new InstantConverter(),
        new PregnancyConverter(), new EnvelopeConverter(), new EffectConverter(), new RestrictionConverter(),
        new ContraindicationEffectConverter(), new TriggerConverter(), new RulePackConverter(), new RuleLayerConverter(), new PrescriptionSchemeConverter(),
        new QualificationPackConverter(),

        new SectionConverter<Condition>(), new SectionConverter<Medication>(), new SectionConverter<Observation>(),
        new SectionConverter<Procedure>(), new SectionConverter<Device>(), new SectionConverter<Allergy>(), new SectionConverter<Symptom>(),

        new ValueListConverter<BodySite>(), new ValueListConverter<Segment>(), new ValueListConverter<HomeCare>(),
        new ValueListConverter<Credential>(), new ValueListConverter<PrescriptionItem>(), new ValueListConverter<SessionGiven>(),
        new ValueListConverter<Interruption>(), new ValueListConverter<Consultation>(), new ValueListConverter<Clearance>(),
        new ValueListConverter<Restriction>(), new ValueListConverter<string>(), new ValueListConverter<Finding>(),
        new ValueListConverter<FactReference>(), new ValueListConverter<Effect>(), new ValueListConverter<OpenRequirement>(),
        new ValueListConverter<Question>(), new ValueListConverter<RaisedAlert>(), new ValueListConverter<GivenAdvice>(),
        new ValueListConverter<UnreadFact>(), new ValueListConverter<PackReference>(), new ValueListConverter<Override>(),
        new ValueListConverter<EnvelopeLimit>(), new ValueListConverter<Trigger>(), new ValueListConverter<Code>(), new ValueListConverter<CodeMapping>(),
        new ValueListConverter<MeasurementDocument>(), new ValueListConverter<RuleDocument>(), new ValueListConverter<RulePack>(),
        new ValueListConverter<Clause>(), new ValueListConverter<VerdictChange>(), new ValueListConverter<ContraindicationEffect>(),

        new ValueListConverter<PlannedSessions>(), new ValueListConverter<LocalDate>(), new ValueListConverter<SessionRecord>(),
        new ValueListConverter<AdverseEvent>(), new ValueListConverter<OutcomeReading>(), new ValueListConverter<ItemAnswer>(),
        new ValueListConverter<Condition>(), new ValueListConverter<PrescriberIdentifier>(), new ValueListConverter<Amendment>(),
        new ValueListConverter<PayerAuthorisation>(), new ValueListConverter<EarlierPrescription>(), new ValueListConverter<ReportSent>(),
        new ValueListConverter<Charge>(), new ValueListConverter<Programme>(), new ValueListConverter<UnitsLeft>(),
        new ValueListConverter<PrescriptionDeadline>(), new ValueListConverter<PrescriptionLapse>(), new ValueListConverter<StandingChange>(),
        new ValueListConverter<SchemeGap>(), new ValueListConverter<SchemeRuleDocument>(), new ValueListConverter<AllowedPrescriber>(),
        new ValueListConverter<GroupAmount>(), new ValueListConverter<RegularGroup>(), new ValueListConverter<ServiceMinutes>(),
        new ValueListConverter<OedemaTerms>(), new ValueListConverter<SetOf<ConsultationKind>>(), new ValueListConverter<int>(),

        new EvidencePackConverter(), new PackTranslationConverter(), new LanguageConverter(), new ValueListConverter<Indication>(), new ValueListConverter<EvidenceStatement>(),
        new ValueListConverter<Approach>(), new ValueListConverter<ApproachSegment>(), new ValueListConverter<Position>(),
        new ValueListConverter<HomeCareAdvice>(), new ValueListConverter<OutcomeMeasure>(), new ValueListConverter<MeasureDifference>(),
        new ValueListConverter<ReportDuty>(), new ValueListConverter<ReportItem>(), new ValueListConverter<DraftPlan>(),
        new ValueListConverter<PlanObstacle>(), new ValueListConverter<TimelineStretch>(), new ValueListConverter<BookingProblem>(),

        new SetConverter<Technique>(), new SetConverter<Position>(), new SetConverter<ConditionStatus>(), new SetConverter<Acuity>(),
        new ValueListConverter<Listing>(), new ValueListConverter<ContinuingEducation>(), new ValueListConverter<CredentialDefinition>(),
        new ValueListConverter<EarlierHours>(), new ValueListConverter<RequirementDocument>(), new ValueListConverter<NeedDocument>(),

        new ValueListConverter<Candidate>(), new ValueListConverter<MatchReason>(), new ValueListConverter<MatchCondition>(),
        new ValueListConverter<RecordedPack>(), new ValueListConverter<RecordedRule>(), new ValueListConverter<RecordedOverride>(), new ValueListConverter<RecordDifference>(),
        new ValueListConverter<RankedTherapist>(), new ValueListConverter<UnfitTherapist>(), new ValueListConverter<Relaxation>(), new ValueListConverter<ScorePart>(),

        new SetConverter<CredentialKind>(), new SetConverter<Technique>(), new SetConverter<Position>(), new SetConverter<ConditionStatus>(), new SetConverter<Acuity>(),
        new SetConverter<Control>(), new SetConverter<Route>(), new SetConverter<BirthMode>(), new SetConverter<CareSetting>(),
        new SetConverter<PrescriptionKind>(), new SetConverter<CareNeed>(), new SetConverter<CareEpisode>(), new SetConverter<CarePurpose>(),
        new SetConverter<OedemaSeverity>(), new SetConverter<FormField>(), new SetConverter<ProgrammeKind>(), new SetConverter<ConsultationKind>(),

        new TokenConverter<CodeSystem>(), new TokenConverter<ConditionStatus>(), new TokenConverter<Verification>(), new TokenConverter<Acuity>(),
        new TokenConverter<Control>(), new TokenConverter<Sex>(), new TokenConverter<MedicationStatus>(), new TokenConverter<Route>(),
        new TokenConverter<PregnancyStatus>(), new TokenConverter<BirthMode>(), new TokenConverter<AbsentReason>(),
        new TokenConverter<Technique>(), new TokenConverter<Position>(), new TokenConverter<HomeCareKind>(),
        new TokenConverter<AdverseEventGrade>(), new TokenConverter<EvidenceGrade>(), new TokenConverter<EvidenceEffect>(),
        new TokenConverter<AffectedPart>(), new TokenConverter<MeasureDirection>(), new TokenConverter<DifferenceKind>(),
        new TokenConverter<DifferenceSize>(), new TokenConverter<ItemScore>(), new TokenConverter<ReportItem>(),
        new TokenConverter<PlanObstacleKind>(), new TokenConverter<BookingProblemKind>(),
        new TokenConverter<CredentialKind>(), new TokenConverter<CredentialVerification>(), new TokenConverter<CareSetting>(),
        new TokenConverter<ConsultationKind>(), new TokenConverter<Verdict>(), new TokenConverter<RequirementKind>(),
        new TokenConverter<Urgency>(), new TokenConverter<Audience>(), new TokenConverter<Certainty>(), new TokenConverter<Asked>(),
        new TokenConverter<EvidenceCertainty>(), new TokenConverter<OverrideReason>(), new TokenConverter<Unrecorded>(), new TokenConverter<EffectKind>(),
        new TokenConverter<Stated>(), new TokenConverter<PrescriptionKind>(), new TokenConverter<CareNeed>(), new TokenConverter<CarePurpose>(),
        new TokenConverter<CareEpisode>(), new TokenConverter<PrescriptionItemKind>(), new TokenConverter<OedemaSeverity>(), new TokenConverter<ProgrammeKind>(),
        new TokenConverter<PrescriptionState>(), new TokenConverter<DeadlineKind>(), new TokenConverter<FormField>(), new TokenConverter<Anchor>(),
        new TokenConverter<ReferralChannel>(), new TokenConverter<QualificationEffect>(),
        new TokenConverter<Truth>(), new TokenConverter<RuleStanding>(), new TokenConverter<VerdictChangeKind>(),
        new TokenConverter<ReplayOutcome>(), new TokenConverter<RecordDifferenceKind>(),
        new TokenConverter<MatchCriterion>(), new TokenConverter<MatchConditionKind>(),
    ];
}
