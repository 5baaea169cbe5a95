using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ChiBo.Grains.Kernel;

/// <summary>How states, events and messages become JSON: names of enums, no defaults, Vietnamese letters as they are.</summary>
public static class StateJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true, // what follows from the rest is not stored
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new ScopePathConverter(), new SharedStrings() },
    };
}
