using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Inspections;

/// <summary>Reads the JSON text of an edition.</summary>
public static class InspectionRulesReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="JsonException">The text is no edition, or leaves a check or a severity without its figure.</exception>
    public static InspectionRules Read(string json)
    {
        var text = JsonSerializer.Deserialize<EditionText>(json, Options)!;
        foreach (var check in AllChecks.InOrder)
            if (!text.Severities.ContainsKey(check.Code)) throw new JsonException($"No severity for {check.Code}.");
        foreach (var severity in Enum.GetValues<Severity>())
            if (!text.AnswerDays.ContainsKey(severity)) throw new JsonException($"No days to answer {severity}.");
        return text.ToRules();
    }
}
