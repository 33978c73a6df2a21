using System.Text.Json;
using System.Text.Json.Serialization;

namespace MedicalMassage.Cli.Screening;

/// <summary>How far a run into a file has come. It is written after the decisions that it counts, so what it does not count is written anew.</summary>
internal sealed record Checkpoint
{
    /// <summary>What is screened, with what: a run goes on only with the same.</summary>
    public required string Task { get; init; }

    /// <summary>How many documents are done.</summary>
    public long Documents { get; init; }

    /// <summary>How many bytes of the file are theirs.</summary>
    public long Bytes { get; init; }

    /// <summary>How many documents could not be read.</summary>
    public int Refused { get; init; }

    /// <summary>How many cases came to each verdict, from the mildest to the gravest.</summary>
    public required int[] Verdicts { get; init; }

    internal static string PathFor(string file) => file + ".progress";

    /// <summary>The checkpoint of a file.</summary>
    /// <exception cref="UsageException">There is none, or it is none.</exception>
    internal static Checkpoint Read(string file)
    {
        string path = PathFor(file);
        try
        {
            if (JsonSerializer.Deserialize(File.ReadAllBytes(path), CheckpointJson.Default.Checkpoint) is { Documents: >= 0, Bytes: >= 0, Refused: >= 0 } checkpoint)
                return checkpoint;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            // Told below: without it nobody knows what is done.
        }
        throw new UsageException($"{path} cannot be read, so it is not known what is done: begin anew with another --out.");
    }

    /// <summary>Writes it in one step: a run that is stopped leaves the old or the new one.</summary>
    internal void Write(string file)
    {
        string path = PathFor(file);
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(this, CheckpointJson.Default.Checkpoint));
        File.Move(path + ".new", path, overwrite: true);
    }
}

/// <summary>The form of a checkpoint.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
