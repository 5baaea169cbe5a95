using System.Globalization;
using System.Text;
using System.Text.Json;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Files;
using Microsoft.AspNetCore.Http.Features;

namespace ChiBo.Gateway.Door;

/// <summary>
/// Holds a multipart request against the GraphQL multipart request specification: an operation, then a map that leads each
/// file to a variable that is null, and the files.
/// </summary>
internal static class UploadCheck
{
    /// <summary>Longest multipart body: a file of 25 MB and the operation that it comes with.</summary>
    public const int MostBytes = FileLimits.FormBytes;

    /// <summary>What of a body is kept in memory; the rest goes to a temporary file.</summary>
    public const int MostBytesInMemory = 64 << 10;

    /// <summary>Marks requests that no page of another origin can send without asking first.</summary>
    private const string Preflight = "GraphQL-Preflight";

    private static readonly FormOptions Options = new()
    {
        MultipartBodyLengthLimit = MostBytes,
        MemoryBufferThreshold = MostBytesInMemory,
        ValueLengthLimit = RequestGuard.MostBytes,
        ValueCountLimit = 8,
        KeyLengthLimit = 256,
    };

    /// <summary>Reads the whole form, and leaves the body to be read again by whoever rewinds it.</summary>
    public static async Task<(Refusal? Refusal, bool Subscribes)> Read(HttpRequest request)
    {
        if (!request.Headers.ContainsKey(Preflight))
        {
            return (RequestRefusals.BadUpload, false);
        }

        try
        {
            var form = await new FormFeature(request, Options).ReadFormAsync(request.HttpContext.RequestAborted);
            var refusal = Check(form, out var subscribes);
            return (refusal, subscribes);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return (RequestRefusals.BadUpload, false);
        }
    }

    private static Refusal? Check(IFormCollection form, out bool subscribes)
    {
        subscribes = false;
        var names = form.Keys.Where(key => key is "operations" or "map").ToArray();
        if (names is not ["operations", "map"] || form["operations"].Count != 1 || form["map"].Count != 1)
        {
            return RequestRefusals.BadUpload;
        }

        var operations = Encoding.UTF8.GetBytes(form["operations"].ToString());
        if (RequestCheck.OfBody(operations, out subscribes) is { } refusal)
        {
            return refusal;
        }

        using var operation = JsonDocument.Parse(operations);
        return ReadMap(form["map"].ToString()) is { } map
            && map.All(entry => form.Files.GetFile(entry.Key) is not null && entry.Value is { Length: > 0 })
            && map.Values.SelectMany(paths => paths).ToArray() is var places
            && places.Distinct(StringComparer.Ordinal).Count() == places.Length
            && places.All(path => IsEmptyPlace(operation.RootElement, path))
                ? null
                : RequestRefusals.BadUpload;
    }

    private static Dictionary<string, string[]>? ReadMap(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary><c>variables.input.files.0</c>: names and indexes to a null.</summary>
    private static bool IsEmptyPlace(JsonElement operation, string? path)
    {
        var steps = path?.Split('.') ?? [];
        if (steps is not ["variables", _, ..])
        {
            return false;
        }

        var place = operation;
        foreach (var step in steps)
        {
            if (place.ValueKind == JsonValueKind.Object && place.TryGetProperty(step, out var value))
            {
                place = value;
            }
            else if (place.ValueKind == JsonValueKind.Array
                && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < place.GetArrayLength())
            {
                place = place[index];
            }
            else
            {
                return false;
            }
        }

        return place.ValueKind == JsonValueKind.Null;
    }
}
