using System.Globalization;
using System.Text;
using Orleans.AdoNet;
using Orleans.Identity;
using Orleans.Runtime;

namespace Orleans.Storage.AdoNet;

/// <summary>The seven values that a record's row is found by.</summary>
internal readonly record struct RowKey(
    int GrainIdHash, int GrainTypeHash, string GrainTypeString, string GrainIdExtensionString, string ServiceId)
{
    public static RowKey Of(string stateName, GrainId grainId, string serviceId)
    {
        var key = grainId.Key.ToString()!;
        if (LooksLikeNumber(key))
        {
            throw new NotSupportedException(
                $"The key of {grainId} reads as a hexadecimal number, and such keys collapse to one row in the real "
                + "AdoNet storage: give it a form that is no number, such as a path.");
        }

        var reversed = grainId.Key.Value.ToArray();
        Array.Reverse(reversed);
        return new RowKey(
            Hash(reversed), Hash(Encoding.UTF8.GetBytes(stateName)), stateName, key,
            serviceId);
    }

    public void Bind(Parameters parameters)
    {
        parameters.Add(nameof(GrainIdHash), GrainIdHash);
        parameters.Add("GrainIdN0", 0L);
        parameters.Add("GrainIdN1", 0L);
        parameters.Add(nameof(GrainTypeHash), GrainTypeHash);
        parameters.Add(nameof(GrainTypeString), GrainTypeString);
        parameters.Add(nameof(GrainIdExtensionString), GrainIdExtensionString);
        parameters.Add(nameof(ServiceId), ServiceId);
    }

    // what the rows of the real packages carry: their stored values decided it
    private static int Hash(ReadOnlySpan<byte> bytes) => unchecked((int)XxHash.Compute(bytes));

    private static bool LooksLikeNumber(string key)
    {
        var plus = key.IndexOf('+', StringComparison.Ordinal);
        var number = plus < 0 ? key : key[..plus];
        return long.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            || Guid.TryParse(number, out _);
    }
}
