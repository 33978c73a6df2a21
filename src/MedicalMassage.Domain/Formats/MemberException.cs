namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a document do not fit together.</summary>
/// <param name="expected">What was expected, in words that follow "expected".</param>
/// <param name="member">The member at fault.</param>
#pragma warning disable CA1032, RCS1194 // Made in one way only, and never seen outside.
internal sealed class MemberException(string expected, string member) : ArgumentException(expected, member);
#pragma warning restore CA1032, RCS1194
