using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Scoring;

/// <summary>Reads the JSON text of an edition, and says what is wrong with it.</summary>
public static class RubricReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        MaxDepth = 12,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static RubricReading Read(string json)
    {
        Rubric? rubric;
        try
        {
            if (HoldsNull(json)) return new RubricReading(null, [RubricRefusals.NotReadable("$")]);
            rubric = JsonSerializer.Deserialize<Rubric>(json, Options);
        }
        catch (JsonException fault)
        {
            return new RubricReading(null, [RubricRefusals.NotReadable(fault.Path ?? "$")]);
        }

        if (rubric is null) return new RubricReading(null, [RubricRefusals.NotReadable("$")]);
        var problems = RubricValidation.FindProblems(rubric);
        return new RubricReading(problems.IsEmpty ? rubric : null, problems);
    }

    /// <summary>What is absent is left out: no list of an edition holds nothing.</summary>
    private static bool HoldsNull(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.Null) return true;
        return false;
    }
}
