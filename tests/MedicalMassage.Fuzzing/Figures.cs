using MedicalMassage.Fuzzing.Targets;

namespace MedicalMassage.Fuzzing;

/// <summary>What a run on one reader came to.</summary>
internal sealed class Figures(string target)
{
    public string Target { get; } = target;

    public int Inputs { get; private set; }

    /// <summary>How many were read, and so were written and read again.</summary>
    public int Read { get; private set; }

    public int Behaviours { get; set; }

    public long MostBytesAllocated { get; private set; }

    public double SlowestMilliseconds { get; private set; }

    public int Breaches { get; set; }

    internal void Add(Outcome outcome, int length, long bytes, TimeSpan took)
    {
        Inputs++;
        Read += outcome.IsRead ? 1 : 0;
        // The first input of all pays for what is made once.
        if (Inputs == 1 || length == 0)
            return;
        MostBytesAllocated = Math.Max(MostBytesAllocated, bytes);
        SlowestMilliseconds = Math.Max(SlowestMilliseconds, Math.Round(took.TotalMilliseconds, 1));
    }
}
