using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>
/// Writes a schema in the schema definition language, without what every schema has: the schema itself, then types of
/// one kind after the other, then directives, each kind in the order of names.
/// </summary>
internal static class SdlPrinter
{
    public static string Print(SchemaModel schema) => SyntaxPrinter.Print(SdlWriter.Write(schema)) + "\n";
}
