# Twelve figures of the guide drawn by ggplot2 from the files that the site publishes, to be looked at beside ours.
#   dotnet run --project src/Cli && Rscript tests/Benchmarks/Peers/ggplot.R output/data/guide/charts FOLDER
library(ggplot2)
args <- commandArgs(TRUE)
read <- function(name) read.csv(file.path(args[1], paste0("fig-", name, ".en.csv")), check.names = FALSE, fileEncoding = "UTF-8-BOM")
save <- function(name, plot) ggsave(file.path(args[2], paste0(name, ".png")), plot + theme_minimal(), width = 6.88, height = 3.4, dpi = 150)
long <- function(data, columns) do.call(rbind, lapply(columns, function(column) data.frame(item = data[[1]], series = column, value = data[[column]])))

bar <- read("bar"); names(bar)[3] <- "value"
save("bar", ggplot(bar, aes(value, reorder(Item, value))) + geom_col())
stacked <- read("stacked")
save("stacked", ggplot(long(stacked, names(stacked)[2:4]), aes(value, item, fill = series)) + geom_col())
grouped <- read("grouped")
save("grouped", ggplot(long(grouped, names(grouped)[2:3]), aes(item, value, fill = series)) + geom_col(position = "dodge"))
line <- read("line"); names(line)[2] <- "value"
save("line", ggplot(line, aes(Item, value)) + geom_line() + geom_point())
band <- read("band")
save("band", ggplot(band, aes(Item)) + geom_ribbon(aes(ymin = `Estimate: Low`, ymax = `Estimate: High`), alpha = 0.2) + geom_line(aes(y = Estimate)) +
  geom_ribbon(aes(ymin = `Another model: Low`, ymax = `Another model: High`), alpha = 0.2) + geom_line(aes(y = `Another model`)))
whisker <- read("dot-whisker"); names(whisker) <- c("item", "value", "status", "low", "high", "low2", "high2")
save("dot-whisker", ggplot(whisker, aes(value, item)) + geom_linerange(aes(xmin = low, xmax = high)) + geom_linerange(aes(xmin = low2, xmax = high2), linewidth = 2) + geom_point(size = 3))
scatter <- read("scatter"); names(scatter)[3:4] <- c("x", "y")
save("scatter", ggplot(scatter[scatter$Series != "Fit", ], aes(x, y)) + geom_point() + scale_x_log10() + geom_smooth(method = "lm"))
histogram <- read("histogram"); names(histogram) <- c("from", "to", "count")
save("histogram", ggplot(histogram, aes((from + to) / 2, count)) + geom_col(width = 1000))
heat <- read("heat")
save("heat", ggplot(long(heat, names(heat)[2:3]), aes(series, item, fill = value)) + geom_tile() + geom_text(aes(label = value)))
density <- read("density"); names(density) <- c("series", "x", "value")
save("density", ggplot(density, aes(x, value, colour = series)) + geom_line())
slope <- read("slope")
save("slope", ggplot(long(slope, names(slope)[2:3]), aes(series, value, group = item, colour = item)) + geom_line() + geom_point())
lorenz <- read("lorenz"); names(lorenz)[1:3] <- c("series", "x", "y")
save("lorenz", ggplot(lorenz, aes(x, y, colour = factor(series))) + geom_line() + geom_abline())
