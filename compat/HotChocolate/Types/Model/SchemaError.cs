using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A rule of the type system that a schema breaks; no position where no document stands behind it.</summary>
internal sealed record SchemaError(string Message, params SourcePosition[] Positions);
