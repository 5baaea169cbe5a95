using System.Reflection;
using System.Reflection.Emit;

namespace Orleans.Runtime.References;

/// <summary>The generated request class of a method: how to make one and where its arguments go.</summary>
internal sealed record RequestType(ConstructorInfo Constructor, FieldBuilder[] Arguments);
