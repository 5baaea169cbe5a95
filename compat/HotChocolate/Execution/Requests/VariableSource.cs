using System.Text.Json;

namespace HotChocolate.Execution.Requests;

/// <summary>The variables of a request, as JSON or as code gave them.</summary>
internal readonly struct VariableSource(JsonElement? json, IReadOnlyDictionary<string, object?>? values)
{
    /// <summary>The value as it came in, a <see cref="JsonElement"/> or whatever code gave.</summary>
    public bool TryGet(string name, out object? value)
    {
        if (values is not null && values.TryGetValue(name, out value))
        {
            return true;
        }

        if (json is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var property))
        {
            value = property;
            return true;
        }

        value = null;
        return false;
    }
}
