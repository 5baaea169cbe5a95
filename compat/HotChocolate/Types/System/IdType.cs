namespace HotChocolate.Types;

/// <summary>The <c>ID</c> scalar.</summary>
public class IdType() : ScalarType<string>("ID");
