using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <content>The atoms by name, in the words of the pack format. Qualifiers follow with <c>with</c>: <c>Trigger.HasDiagnosis(code) with { Acuity = Acuity.Acute }</c>.</content>
public abstract partial record Trigger
{
    /// <summary>A condition, or the diagnosis of the prescription, has one of the codes or one below them, and is active.</summary>
    /// <exception cref="ArgumentException">No code.</exception>
    public static DiagnosisTrigger HasDiagnosis(params ReadOnlySpan<Code> codes) => new() { Codes = Some(codes, nameof(codes)) };

    /// <summary>A medicine with one of the codes, or one below them, is taken.</summary>
    /// <exception cref="ArgumentException">No code.</exception>
    public static MedicationTrigger TakesMedication(params ReadOnlySpan<Code> codes) => new() { Codes = Some(codes, nameof(codes)) };

    /// <summary>A procedure with one of the codes, or one below them, was done.</summary>
    /// <exception cref="ArgumentException">No code.</exception>
    public static ProcedureTrigger HadProcedure(params ReadOnlySpan<Code> codes) => new() { Codes = Some(codes, nameof(codes)) };

    /// <summary>A procedure of one of the kinds was done.</summary>
    /// <param name="kinds">Words in lower case with hyphens.</param>
    /// <exception cref="ArgumentException">No word, or one that is not such a word.</exception>
    public static ProcedureTrigger HadProcedure(params ReadOnlySpan<string> kinds) => new() { Kinds = Words(kinds) };

    /// <summary>A device of one of the kinds is in or on the body.</summary>
    /// <param name="kinds">Words in lower case with hyphens, such as <c>picc-line</c>.</param>
    /// <exception cref="ArgumentException">No word, or one that is not such a word.</exception>
    public static DeviceTrigger HasDevice(params ReadOnlySpan<string> kinds) => new() { Kinds = Words(kinds) };

    /// <summary>An allergy or intolerance of one of the kinds.</summary>
    /// <param name="kinds">Words in lower case with hyphens, such as <c>nut-oil</c>.</param>
    /// <exception cref="ArgumentException">No word, or one that is not such a word.</exception>
    public static AllergyTrigger HasAllergy(params ReadOnlySpan<string> kinds) => new() { Kinds = Words(kinds) };

    /// <summary>A symptom of one of the kinds is there today.</summary>
    /// <param name="kinds">Words in lower case with hyphens, such as <c>night-pain</c>.</param>
    /// <exception cref="ArgumentException">No word, or one that is not such a word.</exception>
    public static SymptomTrigger HasSymptom(params ReadOnlySpan<string> kinds) => new() { Kinds = Words(kinds) };

    /// <summary>The latest reading lies in a range.</summary>
    /// <param name="measurement">What is measured, with its unit.</param>
    /// <param name="range">The values that count.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static ObservationTrigger Reading(Measurement measurement, NumberRange range) => new(measurement, range);

    /// <summary>The patient is pregnant.</summary>
    /// <param name="weeksAtLeast">The first completed week that counts; null for any.</param>
    /// <param name="weeksBelow">The first completed week that no longer counts; null for any.</param>
    public static PregnancyTrigger IsPregnant(int? weeksAtLeast = null, int? weeksBelow = null) => new() { WeeksAtLeast = weeksAtLeast, WeeksBelow = weeksBelow };

    /// <summary>The patient has given birth.</summary>
    /// <param name="since">How long ago; null for any time.</param>
    public static PregnancyTrigger HasGivenBirth(TimeWindow? since = null) => new() { Status = PregnancyStatus.Postpartum, Since = since };

    /// <summary>Younger than so many completed years.</summary>
    /// <param name="years">0 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public static AgeTrigger AgeBelow(int years) => new() { Below = Amount.Between(years, nameof(years), 0, 200) };

    /// <summary>So many completed years or older.</summary>
    /// <param name="years">0 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public static AgeTrigger AgeAtLeast(int years) => new() { AtLeast = Amount.Between(years, nameof(years), 0, 200) };

    /// <summary>The sex that clinical rules go by.</summary>
    /// <exception cref="ArgumentException">Not a sex that a record can name.</exception>
    public static SexTrigger IsOfSex(Sex sex) => new(Guard.Against.InvalidInput(sex, nameof(sex), s => s != default && Enum.IsDefined(s), "female, male or other"));

    /// <summary>The massage is given in one of the settings.</summary>
    /// <exception cref="ArgumentException">No setting.</exception>
    public static SettingTrigger IsGivenIn(SetOf<CareSetting> settings) => new(settings);

    private static ValueList<Code> Some(ReadOnlySpan<Code> codes, string parameter) =>
        codes.Length > 0 ? [.. codes] : throw new ArgumentException("at least one code", parameter);

    private static ValueList<string> Words(ReadOnlySpan<string> kinds)
    {
        if (kinds.Length == 0)
            throw new ArgumentException("at least one word", nameof(kinds));
        foreach (string kind in kinds)
            Text.Word(kind, nameof(kinds));
        return [.. kinds];
    }
}
