namespace HotChocolate.Types;

/// <summary>The <c>Long</c> scalar; a class of one's own adds what it says of itself.</summary>
public class LongType() : IntegerTypeBase<long>("Long", BindingBehavior.Implicit);
