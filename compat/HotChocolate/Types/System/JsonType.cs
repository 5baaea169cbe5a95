using System.Text.Json;

namespace HotChocolate.Types;

/// <summary>The <c>JSON</c> scalar.</summary>
public sealed class JsonType() : ScalarType<JsonElement>("JSON");
