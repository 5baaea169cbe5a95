using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.Transport.Uploads;

/// <summary>Reads requests that bring files: an operation, a map from files to variables, and the files.</summary>
internal static class MultipartReader
{
    /// <exception cref="RefusedRequestException">The form is none of that kind.</exception>
    public static async Task<OperationRequestBuilder> ReadAsync(
        HttpRequest request,
        int maxSize,
        CancellationToken cancellation)
    {
        if (request.ContentLength > maxSize)
        {
            throw new RefusedRequestException([new Error("The request is larger than it may be.", "HC0010")], 413);
        }

        var form = await ReadFormAsync(request, maxSize, cancellation);
        if (!form.TryGetValue("operations", out var operations) || string.IsNullOrEmpty(operations))
        {
            throw Refuse("No `operations` specified.", "HC0036");
        }

        if (!form.TryGetValue("map", out var map) || string.IsNullOrEmpty(map))
        {
            throw Refuse("No `map` specified.", "HC0037");
        }

        var bytes = Encoding.UTF8.GetBytes(operations.ToString());
        using var json = RequestReader.Parse(bytes);
        var builder = RequestReader.Read(json.RootElement, bytes);
        var variables = builder.JsonVariables is { } given
            ? (IDictionary<string, object?>)JsonValues.ReadObject(given)
            : new Dictionary<string, object?>();
        foreach (var (name, paths) in ReadMap(map.ToString()))
        {
            var file = form.Files[name]
                ?? throw Refuse($"The file of the `map` key `{name}` is missing.", "HC0038");
            foreach (var path in paths)
            {
                FilePath.Put(variables, path, new UploadedFile(file));
            }
        }

        return builder.SetVariableValues(new Dictionary<string, object?>(variables));
    }

    internal static RefusedRequestException Refuse(string message, string code) => new([new Error(message, code)]);

    private static async Task<IFormCollection> ReadFormAsync(
        HttpRequest request,
        int maxSize,
        CancellationToken cancellation)
    {
        try
        {
            var options = new FormOptions { MultipartBodyLengthLimit = maxSize, ValueCountLimit = 64 };
            return await new FormFeature(request, options).ReadFormAsync(cancellation);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw Refuse("The form cannot be read.", "HC0033");
        }
    }

    private static Dictionary<string, string[]> ReadMap(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) ?? [];
        }
        catch (JsonException)
        {
            throw Refuse("The `map` is no valid JSON.", "HC0039");
        }
    }
}
