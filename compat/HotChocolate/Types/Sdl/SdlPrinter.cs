using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Writes a schema in the schema definition language, without what every schema has.</summary>
internal static class SdlPrinter
{
    public static string Print(SchemaModel schema) => throw new NotSupportedException();
}
