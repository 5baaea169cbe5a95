namespace HotChocolate.Types;

/// <summary>The <c>Any</c> scalar: whatever JSON holds.</summary>
public class AnyType() : ScalarType("Any");
