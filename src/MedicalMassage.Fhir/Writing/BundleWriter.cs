using System.Security.Cryptography;
using System.Text;
using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Gathers resources into a bundle. An address follows from what is written and the place in it, so that the same input gives the same output.</summary>
internal sealed class BundleWriter
{
    private readonly byte[] _content;

    /// <summary>An empty bundle.</summary>
    /// <param name="content">All that is to be written, in its own format: what differs in anything has other addresses.</param>
    internal BundleWriter(string content) => _content = SHA256.HashData(Encoding.UTF8.GetBytes(content));

    internal Bundle Bundle { get; } = new() { Type = Bundle.BundleType.Collection };

    /// <summary>Adds a resource.</summary>
    /// <returns>What others refer to it by.</returns>
    internal ResourceReference Add(Resource resource)
    {
        string address = "urn:uuid:" + Address(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Bundle.Entry.Count} {resource.TypeName}")));
        Bundle.Entry.Add(new() { FullUrl = address, Resource = resource });
        return new(address);
    }

    /// <summary>A UUID of version 8, the one for addresses that are made by a rule of one's own.</summary>
    private Guid Address(byte[] place)
    {
        Span<byte> uuid = SHA256.HashData([.. _content, .. place]).AsSpan(0, 16);
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new(uuid, bigEndian: true);
    }
}
