using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Rules;

/// <summary>A test that every contestant can make of a patient: a code below a prefix, a word, a reading against a range, an age.</summary>
internal abstract record Test;

/// <summary>One of the codes begins with one of the prefixes.</summary>
internal sealed record HasCode(CodeList List, ValueList<string> Prefixes) : Test;

/// <summary>One of the words is there.</summary>
internal sealed record HasWord(WordList List, ValueList<string> Words) : Test;

/// <summary>A reading of so many days at most lies in a range.</summary>
internal sealed record InRange(string Code, string Unit, NumberRange Range, int MostDays) : Test;

/// <summary>So many completed years at least, and fewer than so many.</summary>
internal sealed record OfAge(int AtLeast, int Below) : Test;

/// <summary>All of the parts.</summary>
internal sealed record AllOf(ValueList<Test> Parts) : Test;

/// <summary>One of the parts.</summary>
internal sealed record AnyOf(ValueList<Test> Parts) : Test;

/// <summary>Which codes of the patient.</summary>
internal enum CodeList
{
    Conditions,
    Medications,
}

/// <summary>Which words of the patient.</summary>
internal enum WordList
{
    Symptoms,
    Devices,
    Allergies,
}
