using MedicalMassage.Benchmarks.Measuring;
using MedicalMassage.Benchmarks.Rules;
using MedicalMassage.Benchmarks.Writing;

const string results = "results";

switch (args)
{
    case ["write-contestants", var folder]:
        ContestantFiles.Write(folder);
        return 0;
    case ["decisions", var folder]:
        Measured.Write(Path.Combine(folder, results), "decisions", ShortRun.Run(Path.Combine(folder, "logs")));
        return 0;
    case ["cold-starts", var folder, .. var programs]:
        Measured.Write(Path.Combine(folder, results), "cold-starts", ColdStarts.Run([.. programs.Select(program => (program[..program.IndexOf('=', StringComparison.Ordinal)], program[(program.IndexOf('=', StringComparison.Ordinal) + 1)..]))]));
        return 0;
    case ["million", var folder]:
        Measured.Write(Path.Combine(folder, results), "million", await MillionCases.Run(PerformancePage.OneHeap).ConfigureAwait(false));
        return 0;
    case ["million", var folder, var heaps]:
        Measured.Write(Path.Combine(folder, results), "million-" + heaps.Replace(' ', '-'), (await MillionCases.Run(heaps).ConfigureAwait(false)).Where(measured => measured.Row.StartsWith(heaps, StringComparison.Ordinal)));
        return 0;
    case ["page", var folder, var page]:
        File.WriteAllText(page, PerformancePage.Of(Measured.Read(Path.Combine(folder, results)), CommonRules.OfThePacks.Count));
        return 0;
    default:
        await Console.Error.WriteLineAsync("write-contestants FOLDER | decisions FOLDER | cold-starts FOLDER NAME=PROGRAM… | million FOLDER [HEAPS] | page FOLDER FILE").ConfigureAwait(false);
        return 64;
}
