using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation;

/// <summary>Holds documents against the rules of the specification and against the limits of the server.</summary>
internal static class DocumentValidator
{
    /// <summary>No error: every operation of the document may run, variables and authority aside.</summary>
    public static IReadOnlyList<DocumentError> Validate(
        SchemaModel schema,
        DocumentNode document,
        ValidationSettings settings) => throw new NotSupportedException();
}
