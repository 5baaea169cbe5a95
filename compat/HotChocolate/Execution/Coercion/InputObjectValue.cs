using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>An input object as GraphQL understands it: its fields in the order of their declaration.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Values">Values of the fields.</param>
/// <param name="AreGiven">Whether there is a value, given or by default.</param>
internal sealed record InputObjectValue(InputObjectModel Type, object?[] Values, bool[] AreGiven);
