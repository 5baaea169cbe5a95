using System.Globalization;

namespace Orleans.Runtime;

/// <summary>Keys that are not text.</summary>
public static class GrainIdKeyExtensions
{
    /// <summary>The key for a GUID.</summary>
    public static IdSpan CreateGuidKey(Guid key) => IdSpan.Create(key.ToString("N"));

    /// <summary>The key for an integer.</summary>
    public static IdSpan CreateIntegerKey(long key) => IdSpan.Create(key.ToString("X", CultureInfo.InvariantCulture));

    /// <summary>The GUID a key holds.</summary>
    public static Guid GetGuidKey(this GrainId grainId) =>
        Guid.TryParseExact(grainId.Key.ToString(), "N", out var key)
            ? key
            : throw new InvalidOperationException($"The key of {grainId} is no GUID.");

    /// <summary>The integer a key holds.</summary>
    public static long GetIntegerKey(this GrainId grainId) =>
        long.TryParse(grainId.Key.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key)
            ? key
            : throw new InvalidOperationException($"The key of {grainId} is no integer.");
}
