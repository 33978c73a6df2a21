using System.Text.Json.Serialization;

namespace MedicalMassage.Domain.Formats;

/// <summary>The shapes of the formats, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.Unspecified,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReferralCase))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(RulePack))]
[JsonSerializable(typeof(CrosswalkTable))]
[JsonSerializable(typeof(PackDocument))]
[JsonSerializable(typeof(QualificationPack))]
[JsonSerializable(typeof(CandidateList))]
[JsonSerializable(typeof(MatchCriteria))]
[JsonSerializable(typeof(MatchResult))]
[JsonSerializable(typeof(QualificationPackDocument))]
[JsonSerializable(typeof(PackTranslation))]
[JsonSerializable(typeof(PackTranslationDocument))]
[JsonSerializable(typeof(EvidencePack))]
[JsonSerializable(typeof(PlanProposal))]
[JsonSerializable(typeof(Timeline))]
[JsonSerializable(typeof(EvidenceDocument))]
[JsonSerializable(typeof(RuleLayer))]
[JsonSerializable(typeof(RuleLayerDocument))]
[JsonSerializable(typeof(TriggerDocument))]
[JsonSerializable(typeof(EffectDocument))]
[JsonSerializable(typeof(RuleExplanation))]
[JsonSerializable(typeof(VerdictExplanation))]
[JsonSerializable(typeof(EnvelopeDocument))]
[JsonSerializable(typeof(PregnancyDocument))]
[JsonSerializable(typeof(PrescriptionScheme))]
[JsonSerializable(typeof(SchemeDocument))]
[JsonSerializable(typeof(SchemeRuleDocument))]
[JsonSerializable(typeof(PrescriptionStanding))]
[JsonSerializable(typeof(RecordDocument))]
[JsonSerializable(typeof(Replay))]
[JsonSerializable(typeof(PackSignature))]
internal sealed partial class DomainJson : JsonSerializerContext;
