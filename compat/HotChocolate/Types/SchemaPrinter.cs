namespace HotChocolate;

/// <summary>Writes schemas in the schema definition language.</summary>
public static class SchemaPrinter
{
    public static string Print(ISchema schema) => schema.Print();

    public static void Serialize(ISchema schema, TextWriter textWriter) => textWriter.Write(schema.Print());
}
