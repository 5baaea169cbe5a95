using System.Text.Json;

namespace HotChocolate.Types.Scalars;

/// <summary>Texts in JSON that clients sent.</summary>
internal static class JsonText
{
    /// <summary>False also for lone surrogates: they are no text.</summary>
    public static bool TryRead(JsonElement json, out string value)
    {
        value = null!;
        if (json.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            value = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
