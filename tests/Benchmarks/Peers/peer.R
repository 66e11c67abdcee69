# What each benchmark is measured against, in R. Prints "name,seconds": the median of three runs.
# The bootstrap has 50 replicates where ours has 500: with 500 it takes more than eight minutes and several gigabytes.
suppressMessages(library(survey))
time <- function(name, run, times = 3) {
  seconds <- sapply(1:times, function(i) system.time(run())[["elapsed"]])
  cat(sprintf("%s,%.6f\n", name, median(seconds)))
}

rows <- 1e6
set.seed(1)
data <- data.frame(
  stratum = rep(1:200, each = 5000), cluster = rep(1:10000, each = 100),
  weight = runif(rows, 1, 20), y = rexp(rows))

if ("taylor" %in% commandArgs(TRUE)) time("taylor", function() svytotal(~y, svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data)))
if ("bootstrap" %in% commandArgs(TRUE)) time("bootstrap", function() {
  design <- as.svrepdesign(svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data), type = "subbootstrap", replicates = 50)
  svytotal(~y, design)
}, 1)
