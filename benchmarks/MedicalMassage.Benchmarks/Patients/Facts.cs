namespace MedicalMassage.Benchmarks.Patients;

/// <summary>A patient as the other contestants read him: plain arrays, made before anything is measured.</summary>
public sealed class Facts
{
    public required string[] Conditions { get; init; }

    public required string[] Medications { get; init; }

    public required string[] Symptoms { get; init; }

    public required string[] Devices { get; init; }

    public required string[] Allergies { get; init; }

    public required Reading[] Readings { get; init; }

    public required int Age { get; init; }

    /// <summary>True if a condition begins with the code.</summary>
    public bool Condition(string prefix) => Begins(Conditions, prefix);

    /// <summary>True if a medicine begins with the code.</summary>
    public bool Medication(string prefix) => Begins(Medications, prefix);

    /// <summary>True if the symptom is there.</summary>
    public bool Symptom(string word) => Holds(Symptoms, word);

    /// <summary>True if the device is there.</summary>
    public bool Device(string word) => Holds(Devices, word);

    /// <summary>True if the allergy is there.</summary>
    public bool Allergy(string word) => Holds(Allergies, word);

    /// <summary>True if a reading that is new enough lies in the range; -1 and <see cref="NoEnd"/> where it has no end.</summary>
    public bool Value(string code, string unit, int mostDays, double atLeast, double above, double atMost, double below)
    {
        foreach (Reading reading in Readings)
        {
            if (reading.Code == code && reading.Unit == unit && reading.Days <= mostDays && (double)reading.Value is var value
                && value >= atLeast && value > above && value <= atMost && value < below)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True if the age lies in the range.</summary>
    public bool OfAge(int atLeast, int below) => Age >= atLeast && Age < below;

    /// <summary>A number above every reading.</summary>
    public const double NoEnd = 1_000_000;

    internal static bool Begins(string[] codes, string prefix)
    {
        foreach (string code in codes)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    internal static bool Holds(string[] words, string word)
    {
        foreach (string known in words)
        {
            if (known == word)
                return true;
        }
        return false;
    }
}

/// <summary>One reading, so many days old.</summary>
public sealed record Reading(string Code, decimal Value, string Unit, int Days);
