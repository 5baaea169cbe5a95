using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// The hashes that make an altered record visible. Each change is hashed over the one before; a seal ties the newest hash
/// to the stored state. What they do and do not protect: docs/decisions/0005.
/// </summary>
internal static class Chain
{
    /// <summary>What is kept of an order that was carried out.</summary>
    public static Change Describe<TState, TEvent>(
        ICommand<TState, TEvent> command, ImmutableArray<TEvent> events, DateTimeOffset at) where TEvent : class
    {
        var digest = "";
        if (!command.IsConfidential)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var happened in events)
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), StateJson.Options));
            digest = Convert.ToBase64String(hash.GetHashAndReset());
        }

        var actor = command.Actor;
        return new Change(
            at, actor.Id, command.GetType().Name, digest, actor.OrderId,
            actor.OrderId is null ? null : actor.OrderContent?.Digest);
    }

    /// <summary>The chain's hash after one more change, 64 lower-case hexadecimal digits.</summary>
    public static string Extend(string previous, long version, Change change) =>
        Hash(
        [
            previous,
            version.ToString(CultureInfo.InvariantCulture),
            change.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            change.Actor,
            change.Action,
            change.Digest,
            change.Order ?? "",
            .. change.Content is { } content ? [content] : Array.Empty<string>(), // older changes hash as they did
        ]);

    public static string Seal(string chainHash, long version, ReadOnlySpan<byte> state) =>
        Hash(chainHash, version.ToString(CultureInfo.InvariantCulture), Convert.ToHexStringLower(SHA256.HashData(state)));

    /// <summary>What does not agree in a record: <c>version</c>, <c>chain</c> or <c>state</c>; null when it is intact.</summary>
    public static string? FindAlteration(AggregateRecord record)
    {
        if (record.Version != record.Changes.Count) return "version";
        var hash = "";
        var version = 0L;
        foreach (var change in record.Changes) hash = Extend(hash, ++version, change);
        if (hash != record.ChainHash) return "chain";
        return Seal(hash, version, record.State.Span) == record.Seal ? null : "state";
    }

    /// <summary>Each part is preceded by its length, so that no two lists of parts give the same bytes.</summary>
    private static string Hash(params ReadOnlySpan<string> parts)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            sha.AppendData(length);
            sha.AppendData(bytes);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
