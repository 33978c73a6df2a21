using System.Text;

namespace MedicalMassage.Fuzzing.Targets;

/// <summary>Takes out of a text what differs between inputs that took the same way: numbers, and what stands in quotes.</summary>
internal static class Behaviours
{
    private const int MostCharacters = 400;

    internal static string Of(string told)
    {
        StringBuilder text = new();
        bool quoted = false;
        foreach (char c in told)
        {
            if (text.Length >= MostCharacters)
                break;
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && !char.IsAsciiDigit(c))
                text.Append(c);
        }
        return text.ToString();
    }
}
