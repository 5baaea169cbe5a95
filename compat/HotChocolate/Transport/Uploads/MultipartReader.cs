using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HotChocolate.Transport.Uploads;

/// <summary>
/// Reads requests that bring files: an operation, a map from files to variables, and the files. How long the whole form
/// may be, the host's <see cref="FormOptions"/> say; the operation is as long as one that comes without files.
/// </summary>
internal static class MultipartReader
{
    /// <exception cref="RefusedRequestException">The form is none of that kind.</exception>
    public static async Task<OperationRequestBuilder> ReadAsync(
        HttpRequest request,
        int maxSize,
        CancellationToken cancellation)
    {
        var options = request.HttpContext.RequestServices.GetService<IOptions<FormOptions>>()?.Value ?? new FormOptions();
        if (request.ContentLength > options.MultipartBodyLengthLimit)
        {
            throw TooLarge();
        }

        var form = await ReadFormAsync(request, options, cancellation);
        if (!form.TryGetValue("operations", out var operations) || string.IsNullOrEmpty(operations))
        {
            throw Refuse("No `operations` specified.", "HC0036");
        }

        if (!form.TryGetValue("map", out var map) || string.IsNullOrEmpty(map))
        {
            throw Refuse("No `map` specified.", "HC0037");
        }

        var bytes = Encoding.UTF8.GetBytes(operations.ToString());
        if (bytes.Length > maxSize)
        {
            throw TooLarge();
        }

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

    private static RefusedRequestException TooLarge() =>
        new([new Error("The request is larger than it may be.", "HC0010")], 413);

    private static async Task<IFormCollection> ReadFormAsync(
        HttpRequest request,
        FormOptions options,
        CancellationToken cancellation)
    {
        try
        {
            return await new FormFeature(request, options).ReadFormAsync(cancellation);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
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
