using System.Text.Json;
using HotChocolate.Configuration;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Transport.Http;

/// <summary>A request with files: the GraphQL multipart request specification (operations, map, files).</summary>
internal static class MultipartBody
{
    /// <exception cref="RequestProblem">The form is too large, or is no request.</exception>
    public static async ValueTask Read(HttpContext context, OperationRequestBuilder builder)
    {
        var form = await ReadForm(context);
        if (form["operations"] is not [{ Length: > 0 } operations])
        {
            throw new RequestProblem("HC0037", "The multipart form has no `operations`.");
        }

        if (form["map"] is not [{ Length: > 0 } map])
        {
            throw new RequestProblem("HC0038", "The multipart form has no `map`.");
        }

        var bytes = System.Text.Encoding.UTF8.GetBytes(operations);
        JsonBody.Read(bytes, builder);
        var variables = Variables(builder.JsonVariables);
        foreach (var (name, path) in Paths(map))
        {
            var file = form.Files.GetFile(name)
                       ?? throw new RequestProblem("HC0039", $"The file `{name}` of the map is not in the form.");
            Put(variables, path, new FormUpload(file));
        }

        builder.SetVariableValues(variables);
    }

    private static async Task<IFormCollection> ReadForm(HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<SchemaSetups>().MaxAllowedRequestSize;
        if (context.Request.ContentLength > most)
        {
            throw RequestProblem.TooLarge();
        }

        try
        {
            return await context.Request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = most, BufferBodyLengthLimit = most, ValueLengthLimit = most },
                context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or BadHttpRequestException)
        {
            throw new RequestProblem("HC0033", "The multipart form cannot be read.");
        }
    }

    private static Dictionary<string, object?> Variables(JsonElement? json) =>
        json is { } element ? (Dictionary<string, object?>)Open(element)! : [];

    /// <summary>JSON as dictionaries and lists into which files can be put; what holds no file stays JSON.</summary>
    private static object? Open(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => Open(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Open).ToList(),
        JsonValueKind.Null => null,
        _ => JsonValues.Read(json),
    };

    private static IEnumerable<(string Name, string[] Path)> Paths(string map)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(map);
        }
        catch (JsonException)
        {
            throw new RequestProblem("HC0034", "The `map` of the multipart form is no JSON.");
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new RequestProblem("HC0034", "The `map` of the multipart form is no JSON object.");
            }

            foreach (var entry in document.RootElement.EnumerateObject())
            {
                if (entry.Value.ValueKind != JsonValueKind.Array)
                {
                    throw new RequestProblem("HC0034", "An entry of the `map` is no list of paths.");
                }

                foreach (var path in entry.Value.EnumerateArray())
                {
                    yield return (entry.Name, path.ValueKind == JsonValueKind.String ? path.GetString()!.Split('.') : []);
                }
            }
        }
    }

    private static void Put(Dictionary<string, object?> variables, string[] path, FormUpload file)
    {
        object? place = path is ["variables", _, ..] ? variables : null;
        foreach (var step in path.Skip(1).SkipLast(1))
        {
            place = place switch
            {
                Dictionary<string, object?> members => members.GetValueOrDefault(step),
                List<object?> items when int.TryParse(step, out var i) && i >= 0 && i < items.Count => items[i],
                _ => null,
            };
        }

        if (place is Dictionary<string, object?> owner)
        {
            owner[path[^1]] = file;
        }
        else if (place is List<object?> list && int.TryParse(path[^1], out var index) && index >= 0 && index < list.Count)
        {
            list[index] = file;
        }
        else
        {
            throw new RequestProblem("HC0040", $"The path `{string.Join('.', path)}` of the map leads to no variable.");
        }
    }
}
